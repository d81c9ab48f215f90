import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { PasskeyChallengeSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

export type ChallengePurpose = 'registration' | 'sign_in' | 'second_factor' | 'confirmation'

/** What an authenticator is asked to sign: once, soon, and for the browser that asked. */
export default class PasskeyChallenge extends compose(PasskeyChallengeSchema, TenantScoped) {
  @column()
  declare purpose: ChallengePurpose
}
