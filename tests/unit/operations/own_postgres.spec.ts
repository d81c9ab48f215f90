import type { Exception } from '@adonisjs/core/exceptions'
import { test } from '@japa/runner'
import { checkOwnPostgres } from '#operations/local_services/own_postgres'
import type { EmbeddedPostgres } from '#operations/local_services/embedded_postgres'
import { givenDataFolder, queryAt, startPostgres, superuserUrl } from './data_folders.js'

function settings({ urls }: EmbeddedPostgres, changes: Record<string, string> = {}) {
  return {
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_SYSTEM_URL: urls.system,
    ...changes,
  }
}

async function givenPostgres() {
  const folder = givenDataFolder()
  const postgres = await startPostgres(folder)
  return { postgres, superuser: superuserUrl(folder, postgres.urls.app) }
}

async function refusal(env: NodeJS.ProcessEnv): Promise<Exception & { code: string }> {
  try {
    await checkOwnPostgres(env)
  } catch (error) {
    return error as Exception & { code: string }
  }
  throw new Error('The settings were accepted')
}

test.group('A PostgreSQL of one’s own', () => {
  test('three right addresses are accepted', async ({ assert }) => {
    const { postgres } = await givenPostgres()
    assert.equal(await checkOwnPostgres(settings(postgres)), postgres.version)
  })

  test('a wrong address is named with what to do', async ({ assert }) => {
    const { postgres, superuser } = await givenPostgres()
    const { app, owner } = postgres.urls
    const cases: [Record<string, string>, string, RegExp][] = [
      [{ DATABASE_URL: superuser }, 'E_DATABASE_ROLE_SUPERUSER', /^DATABASE_URL.*patchbay_app/],
      [{ DATABASE_URL: owner }, 'E_DATABASE_ROLE_NAME', /^DATABASE_URL.*patchbay_app/],
      [
        { DATABASE_URL: app.replace(/:[^:@/]+@/, ':wrong@') },
        'E_DATABASE_PASSWORD',
        /patchbay_app/,
      ],
      [
        { DATABASE_URL: app.replace('/patchbay?', '/elsewhere?') },
        'E_DATABASE_ABSENT',
        /elsewhere/,
      ],
      [
        { DATABASE_OWNER_URL: 'postgres://patchbay_owner:x@127.0.0.1:1/patchbay' },
        'E_DATABASE_UNREACHABLE',
        /^DATABASE_OWNER_URL.*127\.0\.0\.1:1/,
      ],
    ]
    for (const [changes, code, message] of cases) {
      const error = await refusal(settings(postgres, changes))
      assert.equal(error.code, code, error.message)
      assert.match(error.message, message)
    }
  })

  test('a role that bypasses row-level security is refused', async ({ assert }) => {
    const { postgres, superuser } = await givenPostgres()
    await queryAt(superuser, 'alter role patchbay_system bypassrls')

    const error = await refusal(settings(postgres))
    assert.equal(error.code, 'E_DATABASE_ROLE_SUPERUSER')
    assert.match(error.message, /^DATABASE_SYSTEM_URL.*patchbay_system/)
  })
})
