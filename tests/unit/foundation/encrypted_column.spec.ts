import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { drivers, Encryption } from '@adonisjs/core/encryption'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import { currentKeyId, keyIdOf } from '#config/encryption'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import { encryptedColumns } from '#foundation/encryption/encrypted_columns'
import SecretUnreadable from '#foundation/encryption/secret_unreadable'

const column = encryptedColumn('totp_factors.secret')
const row = { tenant_id: 1, user_id: 42 }

test.group('Encrypted columns', () => {
  test('a value opens in its row and shows nothing of itself', ({ assert }) => {
    const sealed = column.seal('JBSWY3DPEHPK3PXP', row)
    assert.notInclude(sealed, 'JBSWY3DPEHPK3PXP')
    assert.equal(column.open(sealed, row), 'JBSWY3DPEHPK3PXP')
    assert.equal(column.open(sealed, { tenant_id: '1', user_id: '42' }), 'JBSWY3DPEHPK3PXP')
  })

  test('copied to another person or workspace it does not open', ({ assert }) => {
    const sealed = column.seal('secret', row)
    assert.throws(() => column.open(sealed, { ...row, user_id: 43 }), SecretUnreadable)
    assert.throws(() => column.open(sealed, { ...row, tenant_id: 2 }), SecretUnreadable)
    assert.throws(() => column.open(sealed, { tenant_id: 14, user_id: 2 }), SecretUnreadable)
  })

  test('what another column was sealed for does not open', ({ assert }) => {
    const other = encryption.encrypt('secret', { purpose: 'column:["elsewhere.secret","1","42"]' })
    assert.throws(() => column.open(`${currentKeyId}:${other}`, row), SecretUnreadable)
  })

  test('a changed value does not open', ({ assert }) => {
    const sealed = column.seal('secret', row)
    const changed = sealed.replace(/(?<=v1:)./, (letter) => (letter === 'A' ? 'B' : 'A'))
    assert.throws(() => column.open(changed, row), SecretUnreadable)
    assert.throws(() => column.open('', row), SecretUnreadable)
  })

  test('a value says which key wrote it and is not sealed again by the same', ({ assert }) => {
    const sealed = column.seal('secret', row)
    assert.isTrue(column.isCurrent(sealed))
    assert.equal(column.reseal(sealed, row), sealed)
    assert.isFalse(column.isCurrent(sealed.replace(currentKeyId, keyIdOf('another key'))))
  })

  test('what an old key wrote opens beside a new one', async ({ assert }) => {
    const [older, newer] = ['an old key of 16 characters', 'a new key of 16 characters']
    const purpose = 'column:["totp_factors.secret","1","42"]'
    const before = await encryptionWith([older])
    const between = await encryptionWith([newer, older])
    const after = await encryptionWith([newer])
    const sealed = before.encrypt('secret', { purpose })
    assert.equal(between.decrypt(sealed, purpose), 'secret')
    assert.isNull(after.decrypt(sealed, purpose))
  })

  test('every listed column exists, with its key and what it is bound to', async ({ assert }) => {
    for (const [name, { boundTo, key }] of Object.entries(encryptedColumns)) {
      const [table, secret] = name.split('.')
      const columns = await db
        .connection('system')
        .from('information_schema.columns')
        .where('table_name', table!)
        .select('column_name')
      const names = columns.map((found) => found.column_name)
      assert.includeMembers(names, [secret!, ...boundTo, ...key], name)
    }
  })
})

async function encryptionWith(keys: string[]) {
  return new Encryption(await drivers.aes256gcm({ keys, id: 'gcm' }).resolver(app))
}
