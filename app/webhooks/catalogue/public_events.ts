import type { JsonValue } from '#foundation/events/domain_event'

/** What is loaded beside the event's own fields, in the API's shapes. */
export type Part = 'ticket' | 'message' | 'user' | 'team' | 'invitation'

export const eventGroups = ['tickets', 'people', 'teams', 'workspace', 'safety'] as const
export type EventGroup = (typeof eventGroups)[number]

interface PublicEvent {
  group: EventGroup
  parts: readonly Part[]
  /** Fields of the event's own payload that are handed out, each with an example. */
  fields: Record<string, JsonValue>
}

/**
 * Events that webhooks may be told of, and with what. What each means stands in
 * `webhooks.events` of the language files. All have an `actor` besides.
 */
export const publicEvents = {
  'ticket.created': {
    group: 'tickets',
    parts: ['ticket', 'message'],
    fields: { channel: 'web_form', followsNumber: null },
  },
  'ticket.updated': {
    group: 'tickets',
    parts: ['ticket'],
    fields: { changes: { priority: { from: 'normal', to: 'high' } } },
  },
  'ticket.rated': { group: 'tickets', parts: ['ticket'], fields: { rating: 'good' } },
  'message.added': { group: 'tickets', parts: ['ticket', 'message'], fields: { byStaff: true } },
  'follower.added': { group: 'tickets', parts: ['ticket', 'user'], fields: {} },
  'follower.removed': { group: 'tickets', parts: ['ticket', 'user'], fields: {} },

  'cc.added': { group: 'tickets', parts: ['ticket', 'user'], fields: {} },
  'cc.removed': { group: 'tickets', parts: ['ticket', 'user'], fields: {} },
  'mail.failed': {
    group: 'tickets',
    parts: ['ticket', 'message'],
    fields: { address: 'ada@customer.example', reason: 'The server refuses the address' },
  },
  'mail.bounced': {
    group: 'tickets',
    parts: ['ticket', 'message'],
    fields: { address: 'ada@customer.example' },
  },

  'user.created': { group: 'people', parts: ['user'], fields: {} },
  'user.updated': {
    group: 'people',
    parts: ['user'],
    fields: { changes: { name: { from: 'Ada King', to: 'Ada Lovelace' } } },
  },
  'user.role_changed': {
    group: 'people',
    parts: ['user'],
    fields: { from: 'agent', to: 'admin' },
  },
  'user.deactivated': { group: 'people', parts: ['user'], fields: {} },
  'user.reactivated': { group: 'people', parts: ['user'], fields: {} },
  'user.anonymized': { group: 'people', parts: ['user'], fields: {} },
  'invitation.created': { group: 'people', parts: ['invitation'], fields: {} },
  'invitation.resent': { group: 'people', parts: ['invitation'], fields: {} },
  'invitation.accepted': { group: 'people', parts: ['invitation', 'user'], fields: {} },
  'invitation.revoked': { group: 'people', parts: ['invitation'], fields: {} },

  'team.created': { group: 'teams', parts: ['team'], fields: {} },
  'team.renamed': {
    group: 'teams',
    parts: ['team'],
    fields: { from: 'Support', to: 'First line' },
  },
  'team.deleted': { group: 'teams', parts: ['team'], fields: {} },
  'team.member_added': { group: 'teams', parts: ['team', 'user'], fields: {} },
  'team.member_removed': { group: 'teams', parts: ['team', 'user'], fields: {} },

  'workspace.settings_changed': {
    group: 'workspace',
    parts: [],
    fields: { keys: ['name'], before: { name: 'Acme' }, after: { name: 'Acme Ltd' } },
  },
  'mail.quarantined': {
    group: 'workspace',
    parts: [],
    fields: { inboundMailId: 31, reason: 'dmarc_failed' },
  },
  'mail.reviewed': {
    group: 'workspace',
    parts: [],
    fields: { inboundMailId: 31, decision: 'let_through' },
  },
  'mail_sender.blocked': {
    group: 'workspace',
    parts: [],
    fields: { sender: 'spam@sender.example' },
  },
  'mail_sender.unblocked': {
    group: 'workspace',
    parts: [],
    fields: { sender: 'spam@sender.example' },
  },
  'automatic_mail.stopped': {
    group: 'workspace',
    parts: [],
    fields: { mails: 500, minutes: 60 },
  },
  'automatic_mail.resumed': { group: 'workspace', parts: [], fields: {} },
  'mailbox.created': {
    group: 'workspace',
    parts: [],
    fields: { mailboxId: 2, address: 'support@acme.example' },
  },
  'mailbox.updated': {
    group: 'workspace',
    parts: [],
    fields: { mailboxId: 2, keys: ['name'] },
  },
  'mailbox.failing': {
    group: 'workspace',
    parts: [],
    fields: { mailboxId: 2, address: 'support@acme.example' },
  },
  'mailbox.deleted': {
    group: 'workspace',
    parts: [],
    fields: { mailboxId: 2, address: 'support@acme.example' },
  },
  'workspace.domain_added': {
    group: 'workspace',
    parts: [],
    fields: { host: 'help.acme.example' },
  },
  'workspace.domain_verified': {
    group: 'workspace',
    parts: [],
    fields: { host: 'help.acme.example' },
  },
  'workspace.domain_record_missed': {
    group: 'workspace',
    parts: [],
    fields: { host: 'help.acme.example' },
  },
  'workspace.domain_removed': {
    group: 'workspace',
    parts: [],
    fields: { host: 'help.acme.example' },
  },
  'workspace.domain_lost': {
    group: 'workspace',
    parts: [],
    fields: { host: 'help.acme.example' },
  },
  'workspace.deletion_requested': {
    group: 'workspace',
    parts: [],
    fields: { dueAt: '2026-12-15T09:00:00.000Z' },
  },
  'workspace.deletion_cancelled': {
    group: 'workspace',
    parts: [],
    fields: { dueAt: '2026-12-15T09:00:00.000Z' },
  },

  'workspace.export_requested': { group: 'safety', parts: [], fields: { exportId: 7 } },
  'workspace.exported': { group: 'safety', parts: [], fields: { exportId: 7 } },
  'workspace.export_downloaded': { group: 'safety', parts: [], fields: { exportId: 7 } },
  'api_token.created': {
    group: 'safety',
    parts: ['user'],
    fields: { tokenId: 12, scopes: ['tickets:read'] },
  },
  'api_token.revoked': { group: 'safety', parts: ['user'], fields: { tokenId: 12 } },
  'support_access.granted': {
    group: 'safety',
    parts: [],
    fields: { role: 'admin', until: '2026-11-21T18:00:00.000Z' },
  },
  'support_access.started': {
    group: 'safety',
    parts: [],
    fields: { operator: 'Olena', until: '2026-11-21T18:00:00.000Z' },
  },
  'support_access.revoked': { group: 'safety', parts: [], fields: {} },
} as const satisfies Record<string, PublicEvent>

export type PublicEventName = keyof typeof publicEvents
export const publicEventNames = Object.keys(publicEvents) as PublicEventName[]

export function isPublicEvent(name: string): name is PublicEventName {
  return Object.hasOwn(publicEvents, name)
}

export function describedEvent(name: PublicEventName): PublicEvent {
  return publicEvents[name]
}
