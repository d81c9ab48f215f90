import type User from '#identity/models/user'
import { factorsOf } from '#identity/second_factor/factors'
import { mayResetFactors } from '#identity/second_factor/resets/actions/start_factor_reset'
import { findOpenReset } from '#identity/second_factor/resets/queries'
import FactorResetTransformer from '#identity/second_factor/transformers/factor_reset_transformer'

/** A person's second factors as somebody who looks after people sees them: how many, not which. */
export async function describeFactors(person: User, viewer: User) {
  const { hasTotp, passkeys } = await factorsOf(person.id)
  const reset = await findOpenReset(person.id)
  return {
    factors: {
      count: passkeys.length + (hasTotp ? 1 : 0),
      since: person.secondFactorAt?.toISO() ?? null,
      mayReset: mayResetFactors(viewer, person),
    },
    reset: reset ? FactorResetTransformer.transform(reset) : null,
  }
}
