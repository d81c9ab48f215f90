import env from '#start/env'
import { TargetRules } from '#foundation/outbound/target_rules'

/** Where requests may go whose address somebody of a workspace typed. */
export default {
  rules: TargetRules.parse(env.get('ALLOW_PRIVATE_TARGETS')),
}
