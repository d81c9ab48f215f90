import { apiClient } from '@japa/api-client'
import { assert } from '@japa/assert'
import { browserClient } from '@japa/browser-client'
import type { Config } from '@japa/runner/types'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { startBackgroundWork } from '#tests/helpers/background_work'
import { CHROMIUM_IS_MISSING, findChromium, launchChromium } from '#tests/helpers/chromium'

const hasChromium = findChromium() !== null

export const plugins: Config['plugins'] = [
  assert(),
  apiClient({ baseURL: process.env.APP_URL }),
  browserClient({
    runInSuites: hasChromium ? ['browser'] : [],
    launcher: (options) => launchChromium(options),
  }),
  pluginAdonisJS(app),
]

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [],
  teardown: [],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (suite.name === 'browser' && !hasChromium) {
    suite.onGroup((group) => group.tap((test) => test.skip(true, CHROMIUM_IS_MISSING)))
    return
  }
  if (['functional', 'restore', 'mail', 'browser'].includes(suite.name)) {
    suite.setup(() => testUtils.httpServer().start())
  }
  if (suite.name === 'browser') {
    suite.setup(() => startBackgroundWork())
    suite.setup(() => closeConnections)
  }
}

/** Browsers keep connections open in case they want more; the server would wait for them. */
async function closeConnections() {
  const server = await app.container.make('server')
  server.getNodeServer()?.closeAllConnections()
}
