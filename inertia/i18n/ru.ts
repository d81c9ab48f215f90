import account from '@lang/ru/account.json'
import agent from '@lang/ru/agent.json'
import apiTokens from '@lang/ru/api_tokens.json'
import auth from '@lang/ru/auth.json'
import common from '@lang/ru/common.json'
import domains from '@lang/ru/domains.json'
import errorPages from '@lang/ru/error_pages.json'
import incomingMails from '@lang/ru/incoming_mails.json'
import installation from '@lang/ru/installation.json'
import localMails from '@lang/ru/local_mails.json'
import mailTemplates from '@lang/ru/mail_templates.json'
import mailboxes from '@lang/ru/mailboxes.json'
import notifications from '@lang/ru/notifications.json'
import mailSettings from '@lang/ru/mail_settings.json'
import operator from '@lang/ru/operator.json'
import people from '@lang/ru/people.json'
import portal from '@lang/ru/portal.json'
import secondFactors from '@lang/ru/second_factors.json'
import sending from '@lang/ru/sending.json'
import settings from '@lang/ru/settings.json'
import signUp from '@lang/ru/sign_up.json'
import tickets from '@lang/ru/tickets.json'
import webhooks from '@lang/ru/webhooks.json'
import workspaceData from '@lang/ru/workspace_data.json'

export default {
  account,
  agent,
  api_tokens: apiTokens,
  auth,
  common,
  domains,
  error_pages: errorPages,
  incoming_mails: incomingMails,
  installation,
  local_mails: localMails,
  mail_templates: mailTemplates,
  mailboxes,
  notifications,
  mail_settings: mailSettings,
  operator,
  people,
  portal,
  second_factors: secondFactors,
  sending,
  settings,
  sign_up: signUp,
  tickets,
  webhooks,
  workspace_data: workspaceData,
}
