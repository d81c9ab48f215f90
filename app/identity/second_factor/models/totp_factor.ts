import { column } from '@adonisjs/lucid/orm'
import { compose } from '@adonisjs/core/helpers'
import { TotpFactorSchema } from '#database/schema'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import { TenantScoped } from '#tenancy/tenant_scoped'

const secrets = encryptedColumn('totp_factors.secret')

/**
 * A person's authenticator app, at most one. It counts once a code has shown that the app
 * has the secret; until then it is only being set up.
 */
export default class TotpFactor extends compose(TotpFactorSchema, TenantScoped) {
  /** Sealed; `openSecret` reads it. */
  @column({ serializeAs: null })
  declare secret: string

  static sealFor(tenantId: number, userId: number, secret: string): string {
    return secrets.seal(secret, { tenant_id: tenantId, user_id: userId })
  }

  openSecret(): string {
    return secrets.open(this.secret, { tenant_id: this.tenantId, user_id: this.userId })
  }
}
