import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { Locale } from '#config/i18n'
import { CreateOperator } from '#operations/console/actions/create_operator'
import OperatorSession, { type Stage } from '#operations/console/models/operator_session'
import type Operator from '#operations/console/models/operator'
import { installationDomain } from '#tenancy/installation'
import { at, stranger, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { addressOf, openPageAt } from '#tests/browser/support/open_page'
import { givenOperator, OPERATOR_COOKIE } from '#tests/helpers/operators'
import { givenWorkspace } from '#tests/helpers/workspaces'

/** The operator's console, from its door to everything behind it. */
export async function givenConsolePages(locale: Locale): Promise<Visitor[]> {
  const { tenant } = await givenWorkspace({ locale })
  const { operator } = await givenOperator()
  const { link, operator: newcomer } = await new CreateOperator().execute(
    { email: `operator-${randomUUID()}@example.com`, name: 'Nora Newcomer' },
    { operatorId: null, name: 'test', ip: null }
  )
  return [
    stranger(installationDomain, [
      at('/operator/sign-in'),
      at(new URL(link).pathname, 'operator set-up'),
      at('/operator/set-up/nobody-got-this', 'dead operator set-up'),
    ]),
    await operatorAt(operator, 'password', [at('/operator/second-factor')]),
    await operatorAt(newcomer, 'password', [at('/operator/second-factor/set-up')]),
    await operatorAt(operator, 'full', [
      at('/operator'),
      at('/operator?search=nothing-begins-so', 'no workspaces'),
      at('/operator/workspaces/new'),
      at(`/operator/workspaces/${tenant.slug}`, 'workspace'),
      at('/operator/maintenance'),
      at('/operator/operators'),
      at('/operator/audit'),
    ]),
  ]
}

async function operatorAt(operator: Operator, stage: Stage, visits: Visit[]): Promise<Visitor> {
  const token = randomBytes(32).toString('base64url')
  await OperatorSession.create({
    id: createHash('sha256').update(token).digest('base64url'),
    operatorId: operator.id,
    stage,
    createdAt: DateTime.now(),
    expiresAt: DateTime.now().plus({ minutes: 20 }),
  })
  const url = `${addressOf(installationDomain)}/operator`
  return {
    open: async (browser, options) => {
      const page = await openPageAt(browser, installationDomain, options)
      await page.context().addCookies([{ name: OPERATOR_COOKIE, value: token, url }])
      return page
    },
    visits,
  }
}
