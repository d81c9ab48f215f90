import { test } from '@japa/runner'
import { beginsTransaction, controlsTransaction, endsTransaction } from '#tenancy/binding/statement'

test.group('Statements of transaction control', () => {
  test('recognises what begins a transaction', ({ assert }) => {
    for (const text of [
      'BEGIN;',
      ' begin ',
      'START TRANSACTION',
      'begin isolation level serializable;',
    ]) {
      assert.isTrue(beginsTransaction(text), text)
    }
    for (const text of ['beginning', 'begin; select 1', 'select 1', undefined]) {
      assert.isFalse(beginsTransaction(text), text)
    }
  })

  test('recognises what ends one, alone and not with something behind it', ({ assert }) => {
    for (const text of [
      'COMMIT;',
      'rollback',
      'ROLLBACK TO trx2;',
      'release trx2',
      'end',
      'abort',
    ]) {
      assert.isTrue(endsTransaction(text), text)
    }
    for (const text of ['commit; select * from users', 'rollback to a; select 1', 'committed']) {
      assert.isFalse(endsTransaction(text), text)
      assert.isFalse(controlsTransaction(text), text)
    }
  })

  test('a savepoint controls but does not end', ({ assert }) => {
    assert.isTrue(controlsTransaction('SAVEPOINT trx2;'))
    assert.isFalse(endsTransaction('SAVEPOINT trx2;'))
  })
})
