import agent from '@lang/ru/agent.json'
import auth from '@lang/ru/auth.json'
import common from '@lang/ru/common.json'
import errorPages from '@lang/ru/error_pages.json'
import installation from '@lang/ru/installation.json'
import localMails from '@lang/ru/local_mails.json'
import portal from '@lang/ru/portal.json'
import tickets from '@lang/ru/tickets.json'

export default {
  agent,
  auth,
  common,
  error_pages: errorPages,
  installation,
  local_mails: localMails,
  portal,
  tickets,
}
