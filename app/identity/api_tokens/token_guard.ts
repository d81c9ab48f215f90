import { symbols } from '@adonisjs/auth'
import { AccessToken, AccessTokensGuard } from '@adonisjs/auth/access_tokens'
import type { GuardConfigProvider } from '@adonisjs/auth/types'
import type { AccessTokensUserProviderContract } from '@adonisjs/auth/types/access_tokens'
import { RuntimeException } from '@adonisjs/core/exceptions'
import type { Secret } from '@adonisjs/core/helpers'
import type { HttpContext } from '@adonisjs/core/http'
import type ApiToken from '#identity/api_tokens/models/api_token'
import { findToken } from '#identity/api_tokens/queries/find_token'
import { permissionsThrough, scopesLeft } from '#identity/api_tokens/scopes'
import { noteUse } from '#identity/api_tokens/note_use'
import type User from '#identity/models/user'

type Guard = AccessTokensGuard<TokenUserProvider>

/** AdonisJS's guard for bearer tokens, over the workspace's own table. */
export function workspaceTokenGuard(): GuardConfigProvider<(ctx: HttpContext) => Guard> {
  return {
    async resolver(name, app) {
      const emitter = await app.container.make('emitter')
      return (ctx) => new AccessTokensGuard(name, ctx, emitter as never, new TokenUserProvider(ctx))
    },
  }
}

/**
 * Finds who a token stands for, in the active workspace only. The person it hands over may do
 * what the token's scopes let through of their role, and no more: policies need not know.
 */
class TokenUserProvider implements AccessTokensUserProviderContract<User> {
  declare [symbols.PROVIDER_REAL_USER]: User

  constructor(private readonly ctx: HttpContext) {}

  async verifyToken(value: Secret<string>): Promise<AccessToken | null> {
    const token = await findToken(value.release())
    if (!token) return null
    const { request } = this.ctx
    await noteUse(token, request.ip())
    const abilities = scopesLeft(token.scopes, token.user.role)
    token.user.permissionsThrough = permissionsThrough(abilities, request.method())
    this.ctx.apiToken = token
    return toAccessToken(token, abilities)
  }

  async findById(id: number) {
    const user = this.ctx.apiToken?.user
    return user?.id === id ? this.createUserForGuard(user) : null
  }

  async createUserForGuard(user: User) {
    return { getId: () => user.id, getOriginal: () => user }
  }

  async createToken(): Promise<AccessToken> {
    throw new RuntimeException('Tokens are made by CreateApiToken and StartFamily')
  }

  async invalidateToken(): Promise<boolean> {
    throw new RuntimeException('Tokens are ended by RevokeApiToken and EndFamily')
  }
}

function toAccessToken(token: ApiToken, abilities: string[]) {
  return new AccessToken({
    identifier: token.id,
    tokenableId: token.userId,
    type: token.familyId === null ? 'personal' : 'access',
    hash: token.secretHash,
    name: token.name,
    abilities,
    createdAt: token.createdAt.toJSDate(),
    updatedAt: token.createdAt.toJSDate(),
    lastUsedAt: token.lastUsedAt?.toJSDate() ?? null,
    expiresAt: token.expiresAt?.toJSDate() ?? null,
  })
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** The token the request came with, when it is a good one. */
    apiToken?: ApiToken
  }
}
