import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#identity/models/user'
import { mayResetFactors } from '#identity/second_factor/resets/actions/start_factor_reset'

export default class FactorResetPolicy extends BasePolicy {
  start(user: User, person: User) {
    return mayResetFactors(user, person)
  }
}
