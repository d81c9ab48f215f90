/*
|--------------------------------------------------------------------------
| Fallback route
|--------------------------------------------------------------------------
|
| Lets an unknown address answer in the language and look of its workspace, as
| only registered routes pass the whole middleware stack. It must be the last
| route of all, those of packages included; preloads are loaded side by side,
| hence the imports.
|
*/

import '#start/routes'
import '#start/realtime'
import { errors } from '@adonisjs/core'
import router from '@adonisjs/core/services/router'

router
  .get('*', ({ request }) => {
    throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
  })
  .as('not_found')
