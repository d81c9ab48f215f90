import FactorReset from '#identity/second_factor/models/factor_reset'

/** The reset of a person's factors that is under way, with who started it; null without one. */
export function findOpenReset(userId: number): Promise<FactorReset | null> {
  return FactorReset.query()
    .where('user_id', userId)
    .whereNull('cancelled_at')
    .whereNull('executed_at')
    .preload('starter')
    .first()
}
