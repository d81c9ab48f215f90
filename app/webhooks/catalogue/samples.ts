import type { JsonValue } from '#foundation/events/domain_event'
import { describedEvent, type Part, type PublicEventName } from '#webhooks/catalogue/public_events'

const ada = { id: 42, name: 'Ada Lovelace', email: 'ada@customer.example', role: 'customer' }
const grace = { id: 7, name: 'Grace Hopper', email: 'grace@acme.example', role: 'agent' }
const team = { id: 3, name: 'Support' }

const examples: Record<Part, JsonValue> = {
  ticket: {
    number: 1815,
    subject: 'My parcel is lost',
    tags: ['delivery'],
    status: { id: 2, category: 'open', name: null },
    priority: 'high',
    requester: { id: ada.id, name: ada.name, email: ada.email },
    assignee: { id: grace.id, name: grace.name },
    team,
    createdAt: '2026-11-20T08:15:00.000Z',
    updatedAt: '2026-11-21T09:30:00.000Z',
  },
  message: {
    id: 90210,
    visibility: 'public',
    author: { id: grace.id, name: grace.name, isStaff: true, avatarUrl: null },
    bodyHtml: '<p>It is on its way again.</p>',
    createdAt: '2026-11-21T09:30:00.000Z',
    attachments: [],
  },
  user: ada,
  team,
  invitation: {
    id: 5,
    email: 'new@acme.example',
    role: 'agent',
    state: 'waiting',
    expiresAt: '2026-11-28T09:30:00.000Z',
  },
}

/** What `data` of an event looks like, with people who do not exist. */
export function sampleData(name: PublicEventName): Record<string, JsonValue> {
  const { parts, fields } = describedEvent(name)
  return {
    ...Object.fromEntries(parts.map((part) => [part, examples[part]])),
    ...fields,
    actor: grace,
  }
}
