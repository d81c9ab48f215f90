import { randomUUID } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { tenantRows } from '#tenancy/tenant_rows'
import { TenantContext } from '#tenancy/tenant_context'
import type User from '#identity/models/user'
import { AnswerTicket } from '#tickets/actions/answer_ticket'
import { CreateTicket, type NewTicket } from '#tickets/actions/create_ticket'
import { ReplyToOwnTicket } from '#tickets/actions/reply_to_own_ticket'
import type { StoredFile } from '#tickets/files/store_files'
import Message, { type Visibility } from '#tickets/models/message'
import type { StatusCategory } from '#tickets/models/status_category'
import Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

interface TicketInput extends Partial<NewTicket> {
  requester?: User
  status?: StatusCategory
  assignee?: User | null
  tags?: string[]
}

/** A ticket of the workspace's customer, made as the form makes it. */
export function givenTicket(workspace: TestWorkspace, input: TicketInput = {}): Promise<Ticket> {
  const { requester = workspace.customer, status, assignee, tags = [], ...ticket } = input
  return inWorkspace(workspace, async () => {
    const { id } = await new CreateTicket().execute({
      requesterId: requester.id,
      subject: 'The printer smokes',
      bodyHtml: '<p>It is on fire.</p>',
      channel: 'web',
      submissionId: randomUUID(),
      ...ticket,
    })
    const made = await Ticket.findOrFail(id)
    if (assignee) made.assigneeId = assignee.id
    if (status) made.merge({ statusId: await statusId(status), statusCategory: status })
    await made.save()
    const rows = tags.map((name) => ({ ticket_id: id, name }))
    if (rows.length > 0) await db.table('ticket_tags').multiInsert(rows)
    return Ticket.findOrFail(id)
  })
}

interface MessageInput {
  author?: User
  visibility?: Visibility
  bodyHtml?: string
  files?: StoredFile[]
}

/** A message below a ticket, by its requester where no author is given. */
export function givenMessage(
  workspace: TestWorkspace,
  ticket: Ticket,
  { author, visibility = 'public', bodyHtml = '<p>Any news?</p>', files }: MessageInput = {}
): Promise<Message> {
  const message = { bodyHtml, files, submissionId: randomUUID() }
  return inWorkspace(workspace, async () => {
    const isRequester = !author || author.id === ticket.requesterId
    await (isRequester
      ? new ReplyToOwnTicket().execute(ticket, author ?? workspace.customer, message)
      : new AnswerTicket().execute(ticket, author, { ...message, visibility }))
    return Message.findByOrFail('submissionId', message.submissionId)
  })
}

interface FileInput {
  fileName?: string
  contentType?: string
  content?: string | Buffer
}

/** A file that lies in Drive and waits for its message. */
export async function givenStoredFile(
  workspace: TestWorkspace,
  { fileName = 'notes.txt', contentType = 'text/plain', content = 'words' }: FileInput = {}
): Promise<StoredFile> {
  const storageKey = `${workspace.tenant.id}/attachments/${randomUUID()}`
  await drive.use().put(storageKey, content)
  return { fileName, contentType, size: Buffer.byteLength(content), storageKey }
}

/** The ticket as the database holds it now. */
export function reload(workspace: TestWorkspace, ticket: Ticket): Promise<Ticket> {
  return inWorkspace(workspace, () => Ticket.findOrFail(ticket.id))
}

/** The id of the workspace's first status of a category. */
export async function statusId(category: StatusCategory): Promise<number> {
  const status = await TicketStatus.firstOf(category)
  return status.id
}

/** Events of a ticket in the order of its timeline. */
export function eventsOf(workspace: TestWorkspace, ticket: { id: number }) {
  return inWorkspace(workspace, () =>
    tenantRows<any>('events')
      .select('id', 'name', 'actor_id', 'payload', 'created_at')
      .where('ticket_id', ticket.id)
      .orderBy('id')
  )
}

/** How many rows of a table the workspace has. */
export function countRows(workspace: TestWorkspace, table: string): Promise<number> {
  return inWorkspace(workspace, async () => {
    const rows = await tenantRows(table).select('tenant_id')
    return rows.length
  })
}

/** Keys of all files the workspace keeps in Drive. */
export async function storedKeys(workspace: TestWorkspace): Promise<string[]> {
  const prefix = `${workspace.tenant.id}/attachments`
  try {
    const { objects } = await drive.use().listAll(prefix)
    return [...objects].map((object) => ('key' in object ? object.key : object.prefix))
  } catch {
    return []
  }
}

/** What makes up everything that a refused request must not change. */
export async function snapshot(workspace: TestWorkspace) {
  const tables = [
    'tickets',
    'messages',
    'attachments',
    'events',
    'ticket_tags',
    'ticket_followers',
    'guest_requests',
    'users',
  ]
  return TenantContext.run(workspace.tenant.id, async () => {
    const rows = await Promise.all(tables.map((table) => tenantRows(table).orderBy('tenant_id')))
    const sorted = rows.map((found) => found.map(withoutDelivery).map(toText).sort())
    return { rows: sorted, files: await storedKeys(workspace) }
  })
}

/** When the relay took an event, and that somebody was here, is not what a request is about. */
function withoutDelivery({ relayed_at: _, last_seen_at: __, ...row }: Record<string, unknown>) {
  return row
}

function toText(row: object) {
  return JSON.stringify(row)
}
