import encryption from '@adonisjs/core/services/encryption'
import { currentKeyId } from '#config/encryption'
import SecretUnreadable from '#foundation/encryption/secret_unreadable'
import {
  encryptedColumns,
  type EncryptedColumnName,
} from '#foundation/encryption/encrypted_columns'

/** The columns a value is bound to, as they stand in its row. */
export type BoundTo<Name extends EncryptedColumnName> = Record<
  (typeof encryptedColumns)[Name]['boundTo'][number],
  string | number
>

/**
 * Secrets that must be readable again, encrypted where they are stored. A value opens only in
 * the row and column it was sealed for, and says which of the installation's keys it needs:
 * `<key id>:<ciphertext>`. Old keys open until `APP_PREVIOUS_KEYS` drops them.
 *
 * ```ts
 * const secrets = encryptedColumn('totp_factors.secret')
 * factor.secret = secrets.seal(secret, { tenant_id: 1, user_id: 42 })
 * ```
 */
class EncryptedColumn<Name extends EncryptedColumnName> {
  constructor(private readonly name: Name) {}

  seal(value: string, row: BoundTo<Name>): string {
    return `${currentKeyId}:${encryption.encrypt(value, { purpose: this.purposeOf(row) })}`
  }

  /** @throws SecretUnreadable when the key is gone or the value is not of this row */
  open(sealed: string, row: BoundTo<Name>): string {
    const ciphertext = sealed.slice(sealed.indexOf(':') + 1)
    const value = encryption.decrypt<string>(ciphertext, this.purposeOf(row))
    if (value === null) throw new SecretUnreadable(this.name)
    return value
  }

  /** Whether the newest key wrote it. */
  isCurrent(sealed: string): boolean {
    return sealed.startsWith(`${currentKeyId}:`)
  }

  /** The same value under the newest key. */
  reseal(sealed: string, row: BoundTo<Name>): string {
    return this.isCurrent(sealed) ? sealed : this.seal(this.open(sealed, row), row)
  }

  /** JSON, so that no value can pass for a border between two. */
  private purposeOf(row: BoundTo<Name>) {
    const values: Record<string, string | number> = row
    const bound = encryptedColumns[this.name].boundTo.map((column) => String(values[column]))
    return `column:${JSON.stringify([this.name, ...bound])}`
  }
}

export function encryptedColumn<Name extends EncryptedColumnName>(name: Name) {
  return new EncryptedColumn(name)
}
