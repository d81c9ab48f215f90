import { symbols } from '@adonisjs/auth'
import { SessionGuard } from '@adonisjs/auth/session'
import type { GuardConfigProvider } from '@adonisjs/auth/types'
import type { SessionUserProviderContract } from '@adonisjs/auth/types/session'
import type { HttpContext } from '@adonisjs/core/http'
import User from '#identity/models/user'

type Guard = SessionGuard<false, SignedInUserProvider>

/**
 * AdonisJS's session guard, but with a provider per request: the person has already been read
 * in one query with their session.
 */
export function workspaceSessionGuard(): GuardConfigProvider<(ctx: HttpContext) => Guard> {
  return {
    async resolver(name, app) {
      const emitter = await app.container.make('emitter')
      const options = { useRememberMeTokens: false as const }
      return (ctx) =>
        new SessionGuard(name, ctx, options, emitter as never, new SignedInUserProvider(ctx))
    },
  }
}

class SignedInUserProvider implements SessionUserProviderContract<User> {
  declare [symbols.PROVIDER_REAL_USER]: User

  constructor(private readonly ctx: HttpContext) {}

  async createUserForGuard(user: User) {
    return { getId: () => user.id, getOriginal: () => user }
  }

  async findById(id: number) {
    const { sessionUser } = this.ctx
    const user = sessionUser?.id === id ? sessionUser : await User.find(id)
    return user ? this.createUserForGuard(user) : null
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Whose session came with the request. Ask `auth.user`, who also is not disabled. */
    sessionUser?: User
    /** The public name of that session. */
    sessionKey?: string
  }
}
