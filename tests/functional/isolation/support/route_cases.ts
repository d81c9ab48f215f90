import { accountCases } from '#tests/functional/isolation/support/route_cases/account'
import { apiCases } from '#tests/functional/isolation/support/route_cases/api'
import { notificationCases } from '#tests/functional/isolation/support/route_cases/notifications'
import { incomingMailCases } from '#tests/functional/isolation/support/route_cases/incoming_mails'
import { mailTemplateCases } from '#tests/functional/isolation/support/route_cases/mail_templates'
import { operatorCases } from '#tests/functional/isolation/support/route_cases/operator'
import { otherCases } from '#tests/functional/isolation/support/route_cases/other'
import { peopleCases } from '#tests/functional/isolation/support/route_cases/people'
import { secondFactorCases } from '#tests/functional/isolation/support/route_cases/second_factor'
import { sendingCases } from '#tests/functional/isolation/support/route_cases/sending'
import { signUpCases } from '#tests/functional/isolation/support/route_cases/sign_up'
import { ticketCases } from '#tests/functional/isolation/support/route_cases/tickets'
import { workspaceCases } from '#tests/functional/isolation/support/route_cases/workspace'
import { webhookCases } from '#tests/functional/isolation/support/route_cases/webhooks'
import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

const features = [
  signUpCases,
  workspaceCases,
  accountCases,
  secondFactorCases,
  peopleCases,
  ticketCases,
  incomingMailCases,
  sendingCases,
  apiCases,
  mailTemplateCases,
  operatorCases,
  notificationCases,
  otherCases,
  webhookCases,
]

/**
 * One case per registered route, by its name. See docs/guides/isolation.md: a route with a
 * parameter, or with ids in its query or body, is tried with the real ones of the victim.
 */
export const routeCases: RouteCases = {}

for (const cases of features) {
  for (const [name, one] of Object.entries(cases)) {
    if (name in routeCases) throw new Error(`There are two cases for ${name}`)
    routeCases[name] = one
  }
}
