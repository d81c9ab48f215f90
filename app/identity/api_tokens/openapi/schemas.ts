import { locales } from '#config/i18n'
import {
  dateTime,
  integer,
  list,
  nullableString,
  object,
  orNull,
  string,
} from '#identity/api_tokens/openapi/json_schema'
import { webhookSchemas } from '#identity/api_tokens/openapi/webhook_schemas'
import { scopeNames } from '#identity/api_tokens/scopes'
import { permissions, roles } from '#identity/models/role'

const named = object({ id: integer, name: string })

/** What requests and answers look like, in JSON Schema 2020-12 as OpenAPI 3.1 has it. */
export const schemas = {
  Scope: { type: 'string', enum: scopeNames },

  Problem: {
    ...object(
      {
        type: { type: 'string', format: 'uri-reference' },
        title: { ...string, description: 'What is wrong, in the language of Accept-Language.' },
        status: integer,
        instance: string,
        code: {
          ...string,
          description: 'Stays the same in all languages, such as E_INVALID_TOKEN.',
        },
        errors: list(
          object(
            {
              field: string,
              message: string,
              rule: string,
              index: integer,
              meta: { type: 'object' },
            },
            ['index', 'meta']
          )
        ),
      },
      ['code', 'errors']
    ),
    description: 'RFC 9457',
  },

  SignIn: object(
    {
      email: { type: 'string', format: 'email', maxLength: 254 },
      password: { type: 'string', format: 'password', minLength: 1, maxLength: 512 },
      code: {
        type: 'string',
        maxLength: 64,
        description: 'Of the authenticator app, or a recovery code; for who has a second factor.',
      },
      clientName: {
        type: 'string',
        minLength: 1,
        maxLength: 80,
        description: 'How the person will recognise the app in their list.',
      },
      scopes: {
        ...list({ $ref: '#/components/schemas/Scope' }),
        minItems: 1,
        description: 'Without it, all that the person may have.',
      },
    },
    ['code', 'scopes']
  ),

  Refresh: object({ refreshToken: string }),
  SignOut: object({ refreshToken: string }, ['refreshToken']),

  TokenPair: object({
    accessToken: { type: 'string', pattern: '^pba_[0-9]+_[0-9A-Za-z]{49}$' },
    refreshToken: {
      type: 'string',
      pattern: '^pbr_[0-9]+_[0-9A-Za-z]{49}$',
      description: 'Works once, for 30 days.',
    },
    expiresIn: { ...integer, description: 'Seconds until the access token ends.' },
    tokenType: { const: 'Bearer' },
    scopes: list({ $ref: '#/components/schemas/Scope' }),
  }),

  Me: object({
    id: integer,
    name: string,
    email: string,
    role: { type: 'string', enum: roles },
    isStaff: { type: 'boolean' },
    locale: { type: 'string', enum: locales },
    timeZone: string,
    scopes: {
      ...list({ $ref: '#/components/schemas/Scope' }),
      description: 'What of the scopes is left after what the role allows now.',
    },
    permissions: list({ type: 'string', enum: permissions }),
    token: orNull(
      object({
        id: integer,
        name: string,
        kind: { type: 'string', enum: ['personal', 'app'] },
        expiresAt: orNull(dateTime),
      })
    ),
    workspace: object({
      id: integer,
      slug: string,
      name: string,
      locale: { type: 'string', enum: locales },
      timeZone: string,
      url: { type: 'string', format: 'uri' },
    }),
  }),

  TicketRow: object({
    number: { ...integer, description: 'Counted per workspace.' },
    subject: string,
    tags: list(string),
    status: object({
      id: integer,
      category: {
        type: 'string',
        enum: ['new', 'open', 'pending', 'on_hold', 'solved', 'closed'],
      },
      name: {
        ...nullableString,
        description: 'Null for a status that has the name of its category.',
      },
    }),
    priority: { type: 'string', enum: ['low', 'normal', 'high', 'urgent'] },
    requester: object({ id: integer, name: string, email: string }),
    assignee: orNull(named),
    team: orNull(named),
    createdAt: dateTime,
    updatedAt: dateTime,
  }),

  TicketPage: object({
    data: list({ $ref: '#/components/schemas/TicketRow' }),
    page: object({
      next: { ...nullableString, description: 'For `after`.' },
      previous: { ...nullableString, description: 'For `before`.' },
    }),
  }),

  ...webhookSchemas,
}
