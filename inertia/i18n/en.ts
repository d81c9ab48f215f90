import account from '@lang/en/account.json'
import agent from '@lang/en/agent.json'
import apiTokens from '@lang/en/api_tokens.json'
import auth from '@lang/en/auth.json'
import common from '@lang/en/common.json'
import domains from '@lang/en/domains.json'
import errorPages from '@lang/en/error_pages.json'
import incomingMails from '@lang/en/incoming_mails.json'
import installation from '@lang/en/installation.json'
import localMails from '@lang/en/local_mails.json'
import mailTemplates from '@lang/en/mail_templates.json'
import mailboxes from '@lang/en/mailboxes.json'
import notifications from '@lang/en/notifications.json'
import mailSettings from '@lang/en/mail_settings.json'
import operator from '@lang/en/operator.json'
import people from '@lang/en/people.json'
import portal from '@lang/en/portal.json'
import secondFactors from '@lang/en/second_factors.json'
import sending from '@lang/en/sending.json'
import settings from '@lang/en/settings.json'
import signUp from '@lang/en/sign_up.json'
import tickets from '@lang/en/tickets.json'
import webhooks from '@lang/en/webhooks.json'
import workspaceData from '@lang/en/workspace_data.json'

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
