import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import type { Page } from 'playwright'
import type { Locale } from '#config/i18n'
import { CreateOperator } from '#operations/console/actions/create_operator'
import { EnterAsSupport } from '#operations/console/actions/enter_as_support'
import OperatorSession, { type Stage } from '#operations/console/models/operator_session'
import type Operator from '#operations/console/models/operator'
import { GrantSupportAccess } from '#identity/support_access/actions/grant_support_access'
import { FailedJobs } from '#foundation/queue/failed_jobs'
import { Job } from '#foundation/queue/job'
import { registerJobs } from '#foundation/queue/job_registry'
import { installationDomain } from '#tenancy/installation'
import { at, stranger, then, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { addressOf } from '#tests/browser/support/open_page'
import { wordsOf, type Words } from '#tests/browser/support/words'
import { workingQueue } from '#tests/helpers/background_work'
import { codeOf, givenOperator, OPERATOR_COOKIE } from '#tests/helpers/operators'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const actor = { operatorId: null, name: 'test', ip: null }

/** The operator's console, from its door to everything behind it. */
export async function givenConsolePages(locale: Locale): Promise<Visitor[]> {
  const workspace = await givenWorkspace({ locale })
  const { operator } = await givenOperator()
  const { link } = await givenNewcomer()
  const inside = [
    at('/operator'),
    at('/operator?search=nothing-begins-so', 'no workspaces'),
    at('/operator/workspaces/new'),
    at(`/operator/workspaces/${workspace.tenant.slug}`, 'workspace'),
    at('/operator/queues'),
    await givenFailedJob(workspace, wordsOf(locale)),
    at('/operator/maintenance'),
    at('/operator/operators'),
    at('/operator/audit'),
  ]
  const setUp = at('/operator/second-factor/set-up')
  return [
    stranger(installationDomain, [
      at('/operator/sign-in'),
      at(new URL(link).pathname, 'operator set-up'),
      at('/operator/set-up/nobody-got-this', 'dead operator set-up'),
      as(operator, 'password', at('/operator/second-factor')),
      asNewcomer(setUp),
      asNewcomer(then(setUp, 'recovery codes of an operator', confirmApp)),
      ...inside.map((visit) => as(operator, 'full', visit)),
    ]),
    stranger(workspace.host, [await givenSupport(workspace, operator)]),
  ]
}

class Broken extends Job<{ words: string }> {
  static jobName = 'test.a_job_that_nobody_can_do'
  static retry = { attempts: 1, firstDelay: 1 }

  async run() {
    throw new Error(`Nobody answers at ${'a-host-with-a-long-name.'.repeat(8)}example`)
  }
}

registerJobs([Broken])

/** The list of what failed, with what is asked before it is given up. */
async function givenFailedJob({ tenant }: TestWorkspace, t: Words): Promise<Visit> {
  const queue = await workingQueue()
  const job = new Broken({ words: 'long '.repeat(100) })
  await queue.add([{ tenantId: tenant.id, id: 'broken', job }])
  await until(() => new FailedJobs(queue).find(`${tenant.id}.broken`))
  return then(at('/operator/queues'), 'failed jobs', async (page) => {
    await page.getByRole('button', { name: t('operator.queues.retry_all') }).waitFor()
  })
}

function givenNewcomer() {
  const email = `operator-${randomUUID()}@example.com`
  return new CreateOperator().execute({ email, name: 'Nora Newcomer' }, actor)
}

/** The visit of somebody who has come as far as the stage says. */
function as(operator: Operator, stage: Stage, { name, show }: Visit): Visit {
  return {
    name,
    show: async (page) => {
      await enter(page, operator, stage)
      await show(page)
    },
  }
}

/** The same by somebody who was never here before, whenever it is made. */
function asNewcomer({ name, show }: Visit): Visit {
  return {
    name,
    show: async (page) => {
      const { operator } = await givenNewcomer()
      await enter(page, operator, 'enrolling')
      await show(page)
    },
  }
}

async function enter(page: Page, operator: Operator, stage: Stage) {
  const token = randomBytes(32).toString('base64url')
  await OperatorSession.create({
    id: createHash('sha256').update(token).digest('base64url'),
    operatorId: operator.id,
    stage,
    createdAt: DateTime.now(),
    expiresAt: DateTime.now().plus({ minutes: 20 }),
  })
  const url = `${addressOf(installationDomain)}/operator`
  await page.context().addCookies([{ name: OPERATOR_COOKIE, value: token, url }])
}

async function confirmApp(page: Page) {
  const secret = await page.locator('main code').innerText()
  await page.locator('#code').fill(codeOf(secret.replaceAll(' ', '')))
  await page.locator('main button[type=submit]').click()
  await page.waitForURL('**/operator/recovery-codes')
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The banner over the pages of somebody whom the workspace lets look. */
async function givenSupport(workspace: TestWorkspace, operator: Operator): Promise<Visit> {
  const consent = { hours: 1, role: 'agent', reason: 'Please look at ticket 1' } as const
  await inWorkspace(workspace, () => new GrantSupportAccess().execute(consent, workspace.owner))
  return {
    name: 'support',
    show: async (page) => {
      const slug = workspace.tenant.slug
      const address = new URL(await new EnterAsSupport().execute(slug, operator, actor))
      await page.goto(address.pathname)
      await page.waitForURL('**/agent/**')
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  }
}
