import { randomUUID } from 'node:crypto'
import env from '#start/env'
import type User from '#identity/models/user'
import TeamMember from '#identity/models/team_member'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import Notification from '#notifications/models/notification'
import type NotificationPreferences from '#notifications/models/notification_preferences'
import { preferencesOf } from '#notifications/models/notification_preferences'
import { AnswerTicket } from '#tickets/actions/answer_ticket'
import { UpdateTicket, type TicketEdit } from '#tickets/actions/update_ticket'
import Ticket from '#tickets/models/ticket'
import { drainOutbox } from '#tests/helpers/outbox'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** What somebody was told, oldest first, once everything that was committed is delivered. */
export async function told(workspace: TestWorkspace, person: User): Promise<Notification[]> {
  await drainOutbox(workspace.tenant)
  return inWorkspace(workspace, () =>
    Notification.query().where('user_id', person.id).orderBy('id')
  )
}

export async function kindsTold(workspace: TestWorkspace, person: User): Promise<string[]> {
  const notifications = await told(workspace, person)
  return notifications.map(({ kind }) => kind)
}

/** Mails to somebody, oldest first. */
export async function mailsTo(workspace: TestWorkspace, { email }: User) {
  await drainOutbox(workspace.tenant)
  const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), workspace.tenant.id).list()
  return mails.reverse().filter(({ to }) => to === email)
}

export function given(
  workspace: TestWorkspace,
  ticket: Ticket,
  by: User,
  edit: Omit<TicketEdit, 'version'>
) {
  return inWorkspace(workspace, async () => {
    const { version } = await Ticket.findOrFail(ticket.id)
    await new UpdateTicket().execute(ticket, by, { ...edit, version })
  })
}

export function noted(workspace: TestWorkspace, ticket: Ticket, by: User, bodyHtml: string) {
  return inWorkspace(workspace, () =>
    new AnswerTicket().execute(ticket, by, {
      bodyHtml,
      visibility: 'internal',
      submissionId: randomUUID(),
    })
  )
}

export function joins(workspace: TestWorkspace, person: User) {
  return inWorkspace(workspace, () =>
    TeamMember.create({ teamId: workspace.team.id, userId: person.id })
  )
}

export function chose(
  workspace: TestWorkspace,
  person: User,
  chosen: Partial<NotificationPreferences>
) {
  return inWorkspace(workspace, async () => {
    const preferences = await preferencesOf(person.id)
    await preferences.merge(chosen as object).save()
  })
}
