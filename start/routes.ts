/*
|--------------------------------------------------------------------------
| Routes
|--------------------------------------------------------------------------
|
| Every feature registers its own routes; this file is their list.
|
*/

import '#identity/routes'
import '#identity/links/routes'
import '#identity/accounts/routes'
import '#identity/api_tokens/routes'
import '#identity/second_factor/routes'
import '#identity/support_access/routes'
import '#identity/invitations/routes'
import '#identity/people/routes'
import '#identity/teams/routes'
import '#identity/roles/routes'
import '#workspaces/routes'
import '#workspaces/portability/routes'
import '#workspaces/deletion/routes'
import '#tickets/routes'
import '#channels/email/quarantine/routes'
import '#channels/email/answering/routes'
import '#channels/web_form/routes'
import '#channels/email/doors/routes'
import '#channels/email/mailbox_settings/routes'
import '#notifications/routes'
import '#mail/routes'
import '#mail/templates/routes'
import '#mail/settings/routes'
import '#operations/routes'
import '#operations/console/routes'
import '#webhooks/routes'
