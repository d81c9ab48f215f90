import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { readSecretFiles } from '#operations/local_services/secret_files'

test.group('Secrets by file', (group) => {
  let folder: string
  group.each.setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'patchbay-secrets-'))
    return () => rmSync(folder, { recursive: true, force: true })
  })

  function givenFile(content: string) {
    const path = join(folder, 'secret')
    writeFileSync(path, content)
    return path
  }

  test('stand in for the setting, without the line break at their end', ({ assert }) => {
    const env: NodeJS.ProcessEnv = { APP_KEY_FILE: givenFile('a key with = and spaces \n') }
    readSecretFiles(env)
    assert.equal(env.APP_KEY, 'a key with = and spaces ')
  })

  test('an empty one means none', ({ assert }) => {
    const env: NodeJS.ProcessEnv = { SMTP_URL_FILE: givenFile('\n') }
    readSecretFiles(env)
    assert.isUndefined(env.SMTP_URL)
  })

  test('a missing one is named', ({ assert }) => {
    const env = { REDIS_URL_FILE: join(folder, 'nowhere') }
    assert.throws(() => readSecretFiles(env), /REDIS_URL_FILE.*nowhere.*ENOENT/)
  })

  test('two different values are refused rather than one of them taken', ({ assert }) => {
    const env = { APP_KEY: 'one', APP_KEY_FILE: givenFile('another') }
    assert.throws(() => readSecretFiles(env), /APP_KEY_FILE/)
  })

  test('twice the same is fine, as child processes inherit what was read', ({ assert }) => {
    const env: NodeJS.ProcessEnv = { APP_KEY_FILE: givenFile('same') }
    readSecretFiles(env)
    assert.doesNotThrow(() => readSecretFiles(env))
  })
})
