import { BaseTransformer } from '@adonisjs/core/transformers'
import { permissionsThrough, scopesFor, scopesLeft } from '#identity/api_tokens/scopes'
import type ApiToken from '#identity/api_tokens/models/api_token'
import { permissionsOf } from '#identity/models/role'
import type User from '#identity/models/user'
import { addressOf } from '#tenancy/installation'
import type Tenant from '#tenancy/models/tenant'

interface Asked {
  tenant: Tenant
  /** Absent when a browser asks. */
  token?: ApiToken | undefined
}

/** Who a program acts for, and what it may do. */
export default class MeTransformer extends BaseTransformer<User> {
  constructor(
    user: User,
    protected asked: Asked
  ) {
    super(user)
  }

  toObject() {
    const user = this.resource
    const { tenant, token } = this.asked
    const scopes = token ? scopesLeft(token.scopes, user.role) : scopesFor(user.role)
    const through = permissionsThrough(scopes)
    return {
      ...this.pick(user, ['id', 'name', 'email', 'role', 'isStaff']),
      locale: user.locale ?? tenant.locale,
      timeZone: user.timeZone ?? tenant.timeZone,
      scopes,
      permissions: permissionsOf(user.role).filter((one) => !token || through.includes(one)),
      token: token
        ? {
            ...this.pick(token, ['id', 'name']),
            kind: token.familyId === null ? ('personal' as const) : ('app' as const),
            expiresAt: token.expiresAt?.toISO() ?? null,
          }
        : null,
      workspace: {
        ...this.pick(tenant, ['id', 'slug', 'name', 'locale', 'timeZone']),
        url: addressOf(tenant),
      },
    }
  }
}
