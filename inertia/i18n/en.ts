import agent from '@lang/en/agent.json'
import auth from '@lang/en/auth.json'
import common from '@lang/en/common.json'
import errorPages from '@lang/en/error_pages.json'
import installation from '@lang/en/installation.json'
import localMails from '@lang/en/local_mails.json'
import portal from '@lang/en/portal.json'
import tickets from '@lang/en/tickets.json'

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
