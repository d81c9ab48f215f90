/*
|--------------------------------------------------------------------------
| Routes
|--------------------------------------------------------------------------
|
| Every feature registers its own routes; this file is their list. The last
| one lets an unknown address answer in the language and look of its
| workspace, as only registered routes pass the whole middleware stack.
|
*/

import { errors } from '@adonisjs/core'
import router from '@adonisjs/core/services/router'

import '#identity/routes'
import '#tickets/routes'
import '#channels/web_form/routes'
import '#notifications/routes'
import '#operations/routes'

router
  .get('*', ({ request }) => {
    throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
  })
  .as('not_found')
