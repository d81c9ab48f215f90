import {
  answer,
  invalid,
  problem,
  query,
  sent,
  tooMany,
  unknown,
  withScope,
} from '#identity/api_tokens/openapi/operations'

const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
const delivery = { ...id, name: 'delivery' }

const refusals = {
  401: unknown,
  403: problem('The token lacks the scope, or the role the permission.'),
  429: tooMany,
}
const ofOne = { ...refusals, 404: problem('There is no such webhook or delivery.') }
const isOff = { 409: problem('E_WEBHOOK_IS_OFF: switch it on first.') }

/** Webhooks of the workspace; docs/guides/webhooks.md tells how to receive them. */
export const webhookPaths = {
  '/webhooks': {
    get: {
      operationId: 'listWebhooks',
      summary: 'All webhooks, with how they do',
      ...withScope('webhooks:read'),
      responses: { 200: answer('All of them.', 'WebhookList'), ...refusals },
    },
    post: {
      operationId: 'createWebhook',
      summary: 'Have another address told of events',
      ...withScope('webhooks:write'),
      requestBody: sent('NewWebhook'),
      responses: {
        201: answer('Made; the secret is in this answer only.', 'MadeWebhook'),
        422: invalid,
        ...refusals,
      },
    },
  },
  '/webhooks/{id}': {
    get: {
      operationId: 'showWebhook',
      summary: 'One webhook',
      ...withScope('webhooks:read'),
      parameters: [id],
      responses: { 200: answer('It.', 'Webhook'), ...ofOne },
    },
    patch: {
      operationId: 'updateWebhook',
      summary: 'Change it, or switch it on or off',
      ...withScope('webhooks:write'),
      parameters: [id],
      requestBody: sent('WebhookChanges'),
      responses: { 200: answer('As it is now.', 'Webhook'), 422: invalid, ...ofOne },
    },
    delete: {
      operationId: 'deleteWebhook',
      summary: 'Delete it with its secret and its log',
      ...withScope('webhooks:write'),
      parameters: [id],
      responses: { 204: { description: 'Deleted.' }, ...ofOne },
    },
  },
  '/webhooks/{id}/secret': {
    post: {
      operationId: 'changeWebhookSecret',
      summary: 'Make a new secret; for 24 hours both sign',
      ...withScope('webhooks:write'),
      parameters: [id],
      responses: { 200: answer('The new one.', 'WebhookSecret'), ...ofOne },
    },
  },
  '/webhooks/{id}/replays': {
    post: {
      operationId: 'replayFailedDeliveries',
      summary: 'Send again all that did not arrive since a moment',
      ...withScope('webhooks:write'),
      parameters: [id],
      requestBody: sent('ReplaySince'),
      responses: { 202: answer('How many.', 'Replayed'), 422: invalid, ...isOff, ...ofOne },
    },
  },
  '/webhooks/{id}/deliveries': {
    get: {
      operationId: 'listWebhookDeliveries',
      summary: 'The log, 25 at a time, the newest first',
      ...withScope('webhooks:read'),
      parameters: [
        id,
        query('state', 'pending, succeeded or failed.'),
        query('event', 'Name of an event.'),
        query('after', 'Cursor: page.next of the page before.'),
        query('before', 'Cursor: page.previous of the page after.'),
      ],
      responses: { 200: answer('A page of the log.', 'WebhookDeliveryPage'), ...ofOne },
    },
  },
  '/webhooks/{id}/deliveries/{delivery}': {
    get: {
      operationId: 'showWebhookDelivery',
      summary: 'One delivery with its body and each try',
      ...withScope('webhooks:read'),
      parameters: [id, delivery],
      responses: { 200: answer('It.', 'WebhookDelivery'), ...ofOne },
    },
  },
  '/webhooks/{id}/deliveries/{delivery}/replay': {
    post: {
      operationId: 'replayWebhookDelivery',
      summary: 'Send it again: the same bytes under the same id',
      ...withScope('webhooks:write'),
      parameters: [id, delivery],
      responses: { 202: answer('It is on its way.', 'Replayed'), ...isOff, ...ofOne },
    },
  },
}
