import Invitation from '#identity/invitations/models/invitation'
import MailLink from '#identity/links/models/mail_link'
import { linkToken } from '#identity/links/link_token'
import { InvitePeople, type InvitationTerms } from '#identity/invitations/actions/invite_people'
import { readAddresses } from '#identity/invitations/read_addresses'
import User from '#identity/models/user'
import { tenantRows } from '#tenancy/tenant_rows'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

export const invitations = '/agent/settings/invitations'
export const people = '/agent/settings/people'
export const teams = '/agent/settings/teams'

/** An invitation as the dialog makes it, and the path its mail leads to. */
export function givenInvitation(
  workspace: TestWorkspace,
  {
    email = 'new@test.example',
    inviter = workspace.owner,
    ...terms
  }: Partial<InvitationTerms> & { email?: string; inviter?: User } = {}
) {
  return inWorkspace(workspace, async () => {
    const all = { role: 'agent' as const, teamIds: [], locale: null, note: '', ...terms }
    const [row] = await new InvitePeople().execute(readAddresses(email), all, inviter)
    if (row?.outcome !== 'invited') throw new Error(`Not invited: ${row?.outcome}`)
    const invitation = await Invitation.query()
      .where('email', email)
      .orderBy('id', 'desc')
      .firstOrFail()
    return { invitation, path: `/links/invitation/${linkToken(invitation.linkId!, 'invitation')}` }
  })
}

/** The path of the latest link of a kind. */
export function latestLink(workspace: TestWorkspace, purpose: 'invitation' | 'password_reset') {
  return inWorkspace(workspace, () =>
    MailLink.query().where('purpose', purpose).orderBy('id', 'desc').firstOrFail()
  )
}

export function reloaded(workspace: TestWorkspace, user: User): Promise<User> {
  return inWorkspace(workspace, () => User.findOrFail(user.id))
}

/** Payloads of the workspace's events of one name, with who did it. */
export function eventsNamed(workspace: TestWorkspace, name: string) {
  return inWorkspace(workspace, async () => {
    const rows = await tenantRows<any>('events').where('name', name).orderBy('id')
    return rows.map((row) => ({ by: row.actor_id as number | null, ...row.payload }))
  })
}

export function allInvitations(workspace: TestWorkspace): Promise<Invitation[]> {
  return inWorkspace(workspace, () => Invitation.query().orderBy('id'))
}

/** One value of a row that is still to be read. */
export async function valueOf<Row, Key extends keyof Row>(row: Promise<Row>, key: Key) {
  const found = await row
  return found[key]
}
