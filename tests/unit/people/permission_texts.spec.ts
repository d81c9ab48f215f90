import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { permissions } from '#identity/models/role'

const root = new URL('../../../resources/lang/', import.meta.url)

test.group('The page of roles', () => {
  test('names and explains every permission in {$self}')
    .with(['en', 'ru'])
    .run(({ assert }, locale) => {
      const texts = JSON.parse(readFileSync(new URL(`${locale}/people.json`, root), 'utf8'))
      assert.sameMembers(
        Object.keys(texts.permissions),
        permissions.map((permission) => permission.replaceAll('.', '_')),
        'Write people.permissions.<permission>.{name,text} in both languages'
      )
      for (const key of Object.keys(texts.permissions)) {
        assert.sameMembers(Object.keys(texts.permissions[key]), ['name', 'text'], key)
      }
    })
})
