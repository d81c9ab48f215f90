import type { Locale } from '#config/i18n'
import { InvitePeople } from '#identity/invitations/actions/invite_people'
import { GrantSupportAccess } from '#identity/support_access/actions/grant_support_access'
import { AddDomain } from '#workspaces/domains/actions/add_domain'
import { RequestExport } from '#workspaces/portability/actions/request_export'
import { at, then, visitor, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { wordsOf, type Words } from '#tests/browser/support/words'
import { givenToken } from '#tests/functional/api/program'
import { givenTotp } from '#tests/functional/second_factor/support/person'
import {
  PASSWORD,
  givenWorkspace,
  inWorkspace,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

/** The settings of a workspace and of an account, with something in every list. */
export async function givenOwnerPages(locale: Locale): Promise<Visitor[]> {
  const t = wordsOf(locale)
  const workspace = await givenWorkspace({ locale })
  const { owner, customer } = workspace
  await givenToken(workspace, owner)
  await givenTotp(workspace, owner)
  await inWorkspace(workspace, () => fill(workspace))
  return [
    visitor(workspace, [...settings(workspace, t), ...account(t)], owner),
    visitor(workspace, [at('/account/profile', 'profile of a customer')], customer),
  ]
}

async function fill({ owner, team }: TestWorkspace) {
  await new InvitePeople().execute(
    [{ written: 'ivy@test.example', email: 'ivy@test.example', name: 'Ivy' }],
    { role: 'agent', teamIds: [team.id], locale: null, note: '' },
    owner
  )
  await new AddDomain().execute('help.a-company-with-a-long-name.com', owner)
  const consent = { hours: 1, role: 'agent', reason: 'Please look at ticket 1' } as const
  await new GrantSupportAccess().execute(consent, owner)
  await new RequestExport().execute(owner)
}

function settings({ agent }: TestWorkspace, t: Words): Visit[] {
  const under = (name: string) => at(`/agent/settings/${name}`)
  const list = under('invitations/list')
  const press = (id: string) => async (page: Parameters<Visit['show']>[0]) => {
    await page
      .getByRole('button', { name: t(id) })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
  }
  return [
    at('/agent/welcome'),
    under('general'),
    under('brand'),
    under('domains'),
    under('mail-texts'),
    under('mail-texts/request_received/en'),
    then(under('mail-texts/links.factor_reset/ru'), 'with a mistake', async (page) => {
      await page.locator('#lead').fill('Hello {nobody}')
      await page.locator('#lead-error').waitFor()
    }),
    under('people'),
    under(`people/${agent.id}`),
    under('invitations'),
    then(under('invitations'), 'invite', press('people.list.invite')),
    list,
    then(list, 'preview of a list', async (page) => {
      await page.locator('#list').fill('Nina <nina@test.example>\nnobody\nivy@test.example')
      await page.getByRole('button', { name: t('people.paste.preview') }).click()
      await page.getByRole('table').waitFor()
    }),
    under('teams'),
    under('roles'),
    under('access'),
    under('tokens'),
    under('support-access'),
    under('workspace-data'),
    then(under('workspace-data'), 'deletion', press('workspace_data.deletion.open')),
  ]
}

function account(t: Words): Visit[] {
  return [
    at('/account/profile'),
    at('/account/security'),
    at('/account/security/second-factor'),
    at('/account/sessions'),
    at('/account/tokens'),
    at('/account/confirm'),
    then(at('/account/tokens/create'), 'new token', async (page) => {
      if (new URL(page.url()).pathname !== '/account/confirm') return
      await page.locator('#password').fill(PASSWORD)
      await page.getByRole('button', { name: t('account.confirm.submit'), exact: true }).click()
      await page.waitForURL('**/account/tokens/create')
    }),
  ]
}
