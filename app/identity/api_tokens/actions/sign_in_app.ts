import { inject } from '@adonisjs/core'
import { SignIn } from '#identity/actions/sign_in'
import type { TokenPair } from '#identity/api_tokens/actions/issue_pair'
import { StartFamily } from '#identity/api_tokens/actions/start_family'
import type { ScopeName } from '#identity/api_tokens/scopes'
import type User from '#identity/models/user'
import { proveSecondFactor } from '#identity/second_factor/check_code'
import FactorNeeded from '#identity/second_factor/exceptions/factor_needed'
import { demandsFactor } from '#identity/second_factor/factors'
import { ExecuteDueReset } from '#identity/second_factor/resets/actions/execute_due_reset'

interface Attempt {
  email: string
  password: string
  code?: string | undefined
  clientName: string
  scopes?: ScopeName[] | undefined
  ip: string
}

/**
 * Signs an app in with all that its person would have to show in a browser.
 *
 * @throws InvalidCredentials, SecondFactorRequired, WrongCode, FactorNeeded
 * @throws E_TOO_MANY_REQUESTS
 */
@inject()
export class SignInApp {
  constructor(
    protected signIn: SignIn,
    protected startFamily: StartFamily
  ) {}

  async execute({ email, password, code, ip, ...app }: Attempt): Promise<TokenPair> {
    const person = await this.signIn.execute({ email, password, ip })
    const user = await new ExecuteDueReset().execute(person)
    await proveSecondFactor(user, { code, ip })
    await this.refuseWithoutFactor(user)
    return this.startFamily.execute(user, { ...app, ip })
  }

  private async refuseWithoutFactor(user: User) {
    if (!user.secondFactorAt && (await demandsFactor(user))) throw new FactorNeeded()
  }
}
