import type { Locale } from '#config/i18n'
import { transaction } from '#foundation/database/transaction'
import { IssueLink } from '#identity/links/actions/issue_link'
import { linkToken } from '#identity/links/link_token'
import MailLink from '#identity/links/models/mail_link'
import type { LinkPurpose } from '#identity/links/purposes'
import type User from '#identity/models/user'
import { StartFactorReset } from '#identity/second_factor/resets/actions/start_factor_reset'
import { StartOperatorReset } from '#identity/second_factor/resets/actions/start_operator_reset'
import { InvitePeople } from '#identity/invitations/actions/invite_people'
import { SuspendWorkspace } from '#operations/console/actions/suspend_workspace'
import { installationDomain } from '#tenancy/installation'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { RequestDeletion } from '#workspaces/deletion/actions/request_deletion'
import { at, stranger, then, visitor, type Visitor } from '#tests/browser/accessibility/visits'
import { wordsOf } from '#tests/browser/support/words'
import { givenTotp } from '#tests/functional/second_factor/support/person'
import {
  PASSWORD,
  givenWorkspace,
  inWorkspace,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

const mailedToAgent: LinkPurpose[] = [
  'sign_in',
  'password_reset',
  'email_verification',
  'email_change_old',
  'email_change_new',
]

/** What stands between somebody and the helpdesk: signing up and in, mailed links, closed doors. */
export async function givenDoors(locale: Locale): Promise<Visitor[]> {
  const t = wordsOf(locale)
  const workspace = await givenWorkspace({ locale })
  const paths = await givenLinks(workspace)
  const signUp = at('/sign-up', 'opening a workspace')
  return [
    stranger(installationDomain, [
      signUp,
      then(signUp, 'opening a workspace with errors', async (page) => {
        await page.getByRole('button', { name: t('sign_up.submit') }).click()
        await page.getByRole('alert').first().waitFor()
      }),
      at('/find-workspace'),
    ]),
    visitor(workspace, [
      at('/sign-up', 'creating an account'),
      at('/password/reset'),
      then(at('/sign-in'), 'second step', async (page) => {
        await page.locator('#email').fill(workspace.admin.email)
        await page.locator('#password').fill(PASSWORD)
        await page.getByRole('button', { name: t('auth.sign_in.submit'), exact: true }).click()
        await page.waitForURL('**/sign-in/second-factor')
        await page.getByRole('heading', { level: 1 }).waitFor()
      }),
      then(at('/sign-in'), 'mailed', async (page) => {
        await page.locator('#email').fill('anybody@test.example')
        await page.getByRole('button', { name: t('auth.sign_in.link'), exact: true }).click()
        await page.getByRole('heading', { name: t('auth.mailed.title') }).waitFor()
      }),
      ...paths.map((path) => at(path, path.split('/')[2])),
    ]),
    await givenDemandingWorkspace(locale),
    stranger(await givenSuspended(locale), [at('/', 'suspended')]),
    stranger(await givenClosing(locale), [at('/', 'closing')]),
  ]
}

/** A page for each purpose, and the one of a link that nobody ever got. */
async function givenLinks(workspace: TestWorkspace): Promise<string[]> {
  const { admin, agent, owner, team } = workspace
  await givenTotp(workspace, admin)
  await givenTotp(workspace, owner)
  return inWorkspace(workspace, async () => {
    await new StartFactorReset().execute(admin, owner.id)
    await new StartOperatorReset().execute(owner.id)
    const payload = { oldEmail: agent.email, newEmail: `new-${agent.email}` }
    for (const purpose of mailedToAgent) await issue({ purpose, payload, ...to(agent) })
    await issue({ purpose: 'owner_welcome', ...to(owner) })
    await issue({ purpose: 'sign_in', email: 'new@test.example' })
    await issue({ purpose: 'sign_up', email: 'newer@test.example' })
    await new InvitePeople().execute(
      [{ written: 'ivy@test.example', email: 'ivy@test.example', name: 'Ivy' }],
      { role: 'agent', teamIds: [team.id], locale: null, note: 'Glad to have you' },
      owner
    )
    const links = await MailLink.query().orderBy('id')
    return [...links.map(pathOf), '/links/sign-in/nobody-got-this']
  })
}

const to = ({ id, email }: User) => ({ userId: id, email })

const issue = (link: Parameters<IssueLink['execute']>[0]) =>
  transaction((trx) => new IssueLink().execute(link, trx))

function pathOf({ id, purpose }: MailLink) {
  return `/links/${purpose.replaceAll('_', '-')}/${linkToken(id, purpose)}`
}

/** Where agents need a second factor: they meet its page before anything else. */
async function givenDemandingWorkspace(locale: Locale): Promise<Visitor> {
  const t = wordsOf(locale)
  const workspace = await givenWorkspace({ locale })
  await inWorkspace(workspace, async () => {
    const settings = await WorkspaceSettings.current()
    await settings.merge({ secondFactorRoles: ['agent'] }).save()
  })
  const setUp = at('/agent/tickets', 'setting up a second factor')
  return visitor(
    workspace,
    [
      setUp,
      then(at('/account/confirm'), 'confirmed', async (page) => {
        await page.locator('#password').fill(PASSWORD)
        await page.getByRole('button', { name: t('account.confirm.submit'), exact: true }).click()
        await page.getByRole('heading', { name: t('second_factors.setup.title') }).waitFor()
      }),
      then(setUp, 'setting up an app', async (page) => {
        const begin = page.getByRole('button', { name: t('second_factors.totp.set_up') })
        if (await begin.isVisible()) await begin.click()
        await page.locator('#code').waitFor()
      }),
    ],
    workspace.agent
  )
}

async function givenSuspended(locale: Locale) {
  const { tenant, host } = await givenWorkspace({ locale })
  await new SuspendWorkspace().execute(
    tenant.slug,
    { reason: 'Not paid', isReasonShown: true, contact: 'billing@patchbay.example' },
    { operatorId: null, name: 'test', ip: null }
  )
  return host
}

async function givenClosing(locale: Locale) {
  const workspace = await givenWorkspace({ locale })
  const { tenant, host, owner } = workspace
  await inWorkspace(workspace, () =>
    new RequestDeletion().execute(tenant, owner, { address: host, hasEverything: true })
  )
  return host
}
