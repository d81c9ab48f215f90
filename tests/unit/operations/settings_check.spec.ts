import { test } from '@japa/runner'
import { checkSettings } from '#operations/local_services/settings_check'

const LOCAL = { PORT: '3333', PATCHBAY_EMBEDDED_POSTGRES: '1' }
const OWN = {
  PORT: '3333',
  APP_KEY: 'a key of some length',
  DATABASE_URL: 'postgres://patchbay_app:x@db/patchbay',
  DATABASE_OWNER_URL: 'postgres://patchbay_owner:x@db/patchbay',
  DATABASE_SYSTEM_URL: 'postgres://patchbay_system:x@db/patchbay',
}

test.group('Settings', () => {
  test('none at all are fine, and so are all of a PostgreSQL of one’s own', ({ assert }) => {
    assert.doesNotThrow(() => checkSettings(LOCAL))
    assert.doesNotThrow(() => checkSettings(OWN))
  })

  test('a bad {name} is named')
    .with([
      { name: 'PORT', env: { ...LOCAL, PORT: 'http' } },
      { name: 'PORT', env: { ...LOCAL, PORT: '70000' } },
      { name: 'APP_URL', env: { ...LOCAL, APP_URL: 'help.example.com' } },
      { name: 'APP_KEY', env: { ...LOCAL, APP_KEY: 'short' } },
      { name: 'REDIS_URL', env: { ...LOCAL, REDIS_URL: 'http://127.0.0.1' } },
      { name: 'SMTP_URL', env: { ...LOCAL, SMTP_URL: 'mail.example.com' } },
      { name: 'S3_SECRET_ACCESS_KEY', env: { ...LOCAL, S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'i' } },
      { name: 'DATABASE_URL', env: { ...OWN, DATABASE_URL: 'mysql://db' } },
      { name: 'DATABASE_URL', env: { ...OWN, DATABASE_URL: undefined } },
      { name: 'DATABASE_OWNER_URL', env: { ...OWN, DATABASE_OWNER_URL: undefined } },
      { name: 'DATABASE_SYSTEM_URL', env: { ...OWN, DATABASE_SYSTEM_URL: undefined } },
      { name: 'APP_KEY', env: { ...OWN, APP_KEY: undefined } },
      { name: 'PATCHBAY_ROLE', env: { ...OWN, PATCHBAY_ROLE: 'boss' } },
      { name: 'PATCHBAY_ROLE', env: { ...OWN, PATCHBAY_ROLE: 'web' } },
      { name: 'ALLOW_PRIVATE_TARGETS', env: { ...OWN, ALLOW_PRIVATE_TARGETS: '10.0.0.0/40' } },
      { name: 'TRUSTED_PROXIES', env: { ...OWN, TRUSTED_PROXIES: 'loopback,everybody' } },
    ])
    .run(({ assert }, { name, env }) => {
      assert.throws(() => checkSettings(env), new RegExp(name))
    })

  test('processes apart need Redis, and only who migrates the rights of the owner', ({
    assert,
  }) => {
    const env = { ...OWN, PATCHBAY_ROLE: 'worker', REDIS_URL: 'redis://cache:6379' }
    assert.doesNotThrow(() => checkSettings(env))
    const serving = { ...OWN, DATABASE_OWNER_URL: undefined }
    assert.doesNotThrow(() => checkSettings(serving, { migrates: false }))
  })
})
