import { test } from '@japa/runner'
import { StatementNames } from '#tenancy/binding/statement_names'

test.group('Names of statements', () => {
  test('a statement gets its name the second time and keeps it', ({ assert }) => {
    const names = new StatementNames()
    assert.isUndefined(names.nameOf('select 1'))
    const name = names.nameOf('select 1')
    assert.isString(name)
    assert.equal(names.nameOf('select 1'), name)
    names.nameOf('select 2')
    assert.notEqual(names.nameOf('select 2'), name)
  })

  test('no name for "{$self}"')
    .with([
      'select * from tickets',
      'select "users".*, "sessions"."data" from "sessions"',
      'select id, * from tickets',
      'BEGIN;',
      'COMMIT',
      'savepoint trx1;',
    ])
    .run(({ assert }, text) => {
      const names = new StatementNames()
      names.nameOf(text)
      assert.isUndefined(names.nameOf(text))
    })

  test('counting and multiplying are no lists of all columns', ({ assert }) => {
    for (const text of ['select count(*) from tickets', 'select size * 2 from attachments']) {
      const names = new StatementNames()
      names.nameOf(text)
      assert.isString(names.nameOf(text))
    }
  })

  test('there are no more names than a connection should keep plans', ({ assert }) => {
    const names = new StatementNames()
    for (let turn = 0; turn < 2; turn++) {
      for (let number = 0; number < 1_000; number++) names.nameOf(`select ${number}`)
    }
    const given = Array.from({ length: 1_000 }, (_, number) => names.nameOf(`select ${number}`))
    assert.lengthOf(
      given.filter((name) => name !== undefined),
      250
    )
  })
})
