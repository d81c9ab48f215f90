import type { JsonValue, RecordedEvent } from '#foundation/events/domain_event'
import Invitation from '#identity/invitations/models/invitation'
import Team from '#identity/models/team'
import User from '#identity/models/user'
import { listTeams } from '#identity/queries/list_staff'
import { addressOf } from '#tenancy/installation'
import type Tenant from '#tenancy/models/tenant'
import Ticket from '#tickets/models/ticket'
import { listStatuses } from '#tickets/queries/list_statuses'
import { showTicket } from '#tickets/queries/show_ticket'
import MessageTransformer from '#tickets/transformers/message_transformer'
import TicketRowTransformer from '#tickets/transformers/ticket_row_transformer'
import { describedEvent, type Part, type PublicEventName } from '#webhooks/catalogue/public_events'
import { findMessage } from '#webhooks/payload/find_message'

type Data = Record<string, JsonValue>

interface Options {
  tenant: Tenant
  /** Whether internal notes may be told. */
  withNotes: boolean
}

/**
 * What an event is about, as the API would show it at this moment. What is gone is null.
 * @returns null where the event itself is about an internal note that may not be told
 */
export async function buildData(event: RecordedEvent, options: Options): Promise<Data | null> {
  const { parts, fields } = describedEvent(event.name as PublicEventName)
  const loaded: Data = {}
  for (const part of parts) loaded[part] = (await loaders[part](event, options)) as JsonValue
  if (event.name === 'message.added' && loaded.message === null && !options.withNotes) return null
  const told = Object.keys(fields).map((field) => [field, event.payload[field] ?? null])
  return { ...loaded, ...Object.fromEntries(told), actor: await person(event.actorId) }
}

const loaders: Record<Part, (event: RecordedEvent, options: Options) => Promise<unknown>> = {
  async ticket({ ticketId }) {
    const ticket = ticketId === null ? null : await Ticket.find(ticketId)
    if (!ticket) return null
    const [{ row }, statuses, teams] = await Promise.all([
      showTicket(ticket),
      listStatuses(),
      listTeams(),
    ])
    return new TicketRowTransformer(row, { statuses, teams }).toObject()
  },

  async message({ payload }, { tenant, withNotes }) {
    const message = await findMessage(Number(payload.messageId))
    if (!message || (message.visibility !== 'public' && !withNotes)) return null
    const { author, attachments, ...told } = new MessageTransformer(message).toObject()
    const absolute = (path: string) => addressOf(tenant, path)
    return {
      ...told,
      author: author && {
        ...author,
        avatarUrl: author.avatarUrl && absolute(author.avatarUrl),
      },
      attachments: attachments.map((one) => ({ ...one, url: absolute(one.url) })),
    }
  },

  user: ({ payload }) => person(Number(payload.userId)),

  async team({ payload }) {
    const team = await Team.find(Number(payload.teamId))
    return team && { id: team.id, name: team.name }
  },

  async invitation({ payload }) {
    const invitation = await Invitation.find(Number(payload.invitationId))
    if (!invitation) return null
    const { id, email, role, state, expiresAt } = invitation
    return { id, email, role, state, expiresAt: expiresAt.toUTC().toISO() }
  },
}

async function person(id: number | null): Promise<JsonValue> {
  const user = id === null ? null : await User.find(id)
  return user && { id: user.id, name: user.name, email: user.email, role: user.role }
}
