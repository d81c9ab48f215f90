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
import '#workspaces/routes'
import '#tickets/routes'
import '#channels/web_form/routes'
import '#notifications/routes'
import '#operations/routes'
