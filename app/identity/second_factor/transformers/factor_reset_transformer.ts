import { BaseTransformer } from '@adonisjs/core/transformers'
import type FactorReset from '#identity/second_factor/models/factor_reset'

/** A reset that is under way, as the person and admins see it. Wants `starter` loaded. */
export default class FactorResetTransformer extends BaseTransformer<FactorReset> {
  toObject() {
    const reset = this.resource
    return {
      /** Null: the installation's operator. */
      startedBy: reset.starter?.name ?? null,
      startedAt: reset.createdAt.toISO()!,
      /** Null while the person has not agreed. */
      takesEffectAt: reset.takesEffectAt?.toISO() ?? null,
    }
  }
}
