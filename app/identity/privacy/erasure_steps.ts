import { personalDataHolders } from '#identity/privacy/personal_data'

/** How many steps anonymizing somebody takes: one per place where people appear. */
export function erasureSteps(): number {
  return personalDataHolders().length
}
