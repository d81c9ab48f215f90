import {
  dateTime,
  integer,
  list,
  nullableString,
  object,
  orNull,
  string,
} from '#identity/api_tokens/openapi/json_schema'

const boolean = { type: 'boolean' } as const
const nullableInteger = { type: ['integer', 'null'] } as const
const strings = { type: 'object', additionalProperties: string } as const

const state = { type: 'string', enum: ['pending', 'succeeded', 'failed'] }

const error = {
  ...nullableString,
  description: 'Why it did not arrive: status, timeout, tls, refused, private_address and others.',
}

const settings = {
  url: { type: 'string', maxLength: 2_000, description: 'https://, to a public machine.' },
  description: { type: ['string', 'null'], maxLength: 200 },
  wantsAll: { ...boolean, description: 'Also events that later versions add.' },
  eventNames: { ...list(string), description: 'Which ones, for who does not want all.' },
  includesNotes: { ...boolean, description: 'Whether internal notes are told as well.' },
} as const

const endpoint = {
  id: integer,
  url: string,
  description: string,
  wantsAll: boolean,
  eventNames: list(string),
  includesNotes: boolean,
  version: { ...string, description: 'Of the payloads; the day since when they look so.' },
  isOn: boolean,
  offReason: {
    ...nullableString,
    description: 'person, failing (three days without a success) or gone (it answered 410).',
  },
  offSince: orNull(dateTime),
  failingSince: orNull(dateTime),
  lastSuccessAt: orNull(dateTime),
  createdAt: dateTime,
  lastDay: object({ pending: integer, succeeded: integer, failed: integer }),
}

const delivery = {
  id: integer,
  messageId: { ...string, description: 'webhook-id, the same for every try.' },
  event: string,
  ticketNumber: nullableInteger,
  state,
  isTest: boolean,
  attempts: { ...integer, description: '0 for a failed one that was missed while off.' },
  responseStatus: nullableInteger,
  error,
  durationMs: nullableInteger,
  createdAt: dateTime,
  nextAttemptAt: orNull(dateTime),
  finishedAt: orNull(dateTime),
}

const attempt = object({
  number: integer,
  url: string,
  at: dateTime,
  durationMs: integer,
  error,
  requestHeaders: strings,
  response: orNull(
    object({
      status: integer,
      headers: strings,
      body: { ...string, description: 'The first 4 kB.' },
      isCut: boolean,
    })
  ),
})

const page = object({ next: nullableString, previous: nullableString })

/** Endpoints of webhooks and their log. */
export const webhookSchemas = {
  NewWebhook: object(settings, ['description', 'eventNames']),
  WebhookChanges: object({ ...settings, isOn: boolean }, [
    'url',
    'description',
    'wantsAll',
    'eventNames',
    'includesNotes',
    'isOn',
  ]),
  Webhook: object(endpoint),
  MadeWebhook: object({
    ...endpoint,
    secret: { type: 'string', pattern: '^whsec_', description: 'Shown here and nowhere else.' },
  }),
  WebhookList: object({ data: list({ $ref: '#/components/schemas/Webhook' }) }),
  WebhookSecret: object({
    secret: { type: 'string', pattern: '^whsec_' },
    formerUntil: { ...dateTime, description: 'Until then the former secret signs as well.' },
  }),
  WebhookDeliveryRow: object(delivery),
  WebhookDeliveryPage: object({
    data: list({ $ref: '#/components/schemas/WebhookDeliveryRow' }),
    page,
  }),
  WebhookDelivery: object({
    ...delivery,
    body: { ...string, description: 'What is sent, byte for byte.' },
    tries: { ...list(attempt), description: 'The newest first.' },
  }),
  ReplaySince: object({ since: dateTime }),
  Replayed: object({ replayed: integer }),
}
