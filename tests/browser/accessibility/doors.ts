import type { Locale } from '#config/i18n'
import { transaction } from '#foundation/database/transaction'
import { IssueLink } from '#identity/links/actions/issue_link'
import { linkToken } from '#identity/links/link_token'
import type { LinkPurpose } from '#identity/links/purposes'
import { InvitePeople } from '#identity/invitations/actions/invite_people'
import Invitation from '#identity/invitations/models/invitation'
import { SuspendWorkspace } from '#operations/console/actions/suspend_workspace'
import { installationDomain } from '#tenancy/installation'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { RequestDeletion } from '#workspaces/deletion/actions/request_deletion'
import { at, stranger, then, visitor, type Visitor } from '#tests/browser/accessibility/visits'
import { wordsOf } from '#tests/browser/support/words'
import {
  PASSWORD,
  givenWorkspace,
  inWorkspace,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

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
function givenLinks(workspace: TestWorkspace): Promise<string[]> {
  return inWorkspace(workspace, async () => {
    const { agent, owner, team } = workspace
    const purposes: LinkPurpose[] = [
      'sign_in',
      'password_reset',
      'email_verification',
      'email_change_old',
    ]
    const paths: string[] = []
    for (const purpose of purposes) {
      const { id } = await transaction((trx) =>
        new IssueLink().execute({ purpose, email: agent.email, userId: agent.id }, trx)
      )
      paths.push(`/links/${purpose.replaceAll('_', '-')}/${linkToken(id, purpose)}`)
    }
    const newcomer = { purpose: 'sign_in', email: 'new@test.example' } as const
    const { id } = await transaction((trx) => new IssueLink().execute(newcomer, trx))
    await new InvitePeople().execute(
      [{ written: 'ivy@test.example', email: 'ivy@test.example', name: 'Ivy' }],
      { role: 'agent', teamIds: [team.id], locale: null, note: 'Glad to have you' },
      owner
    )
    const { linkId } = await Invitation.query().firstOrFail()
    return [
      ...paths,
      `/links/sign-in/${linkToken(id, 'sign_in')}`,
      `/links/invitation/${linkToken(linkId!, 'invitation')}`,
      '/links/sign-in/nobody-got-this',
    ]
  })
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
        await page.getByRole('button', { name: t('second_factors.totp.set_up') }).click()
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
