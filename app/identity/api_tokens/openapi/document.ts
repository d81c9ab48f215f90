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
import { schemas } from '#identity/api_tokens/openapi/schemas'
import { webhookPaths } from '#identity/api_tokens/openapi/webhook_paths'
import { scopes } from '#identity/api_tokens/scopes'

const paths = {
  '/auth/login': {
    post: {
      operationId: 'signIn',
      summary: 'Sign an app in by password',
      security: [],
      requestBody: sent('SignIn'),
      responses: {
        200: answer('Signed in.', 'TokenPair'),
        401: problem('E_SECOND_FACTOR_REQUIRED: send `code` as well.'),
        403: problem('E_SECOND_FACTOR_NEEDED: the person has to set up a second factor first.'),
        422: invalid,
        429: tooMany,
      },
    },
  },
  '/auth/refresh': {
    post: {
      operationId: 'refresh',
      summary: 'Change a refresh token for the next pair, once',
      security: [],
      requestBody: sent('Refresh'),
      responses: {
        200: answer('The next pair; the token that was sent is used up.', 'TokenPair'),
        401: problem('Sign in again.'),
        409: problem('The same token was used seconds ago by another request.'),
        422: invalid,
        429: tooMany,
      },
    },
  },
  '/auth/logout': {
    post: {
      operationId: 'signOut',
      summary: 'Sign the app out: all of its tokens end',
      security: [{ bearer: [] }, {}],
      requestBody: { ...sent('SignOut'), required: false },
      responses: {
        204: { description: 'Signed out.' },
        401: unknown,
        422: invalid,
        429: tooMany,
      },
    },
  },
  '/me': {
    get: {
      operationId: 'me',
      summary: 'Who the token acts for, and what it may do',
      ...withScope('me:read'),
      responses: {
        200: answer('You.', 'Me'),
        401: unknown,
        403: problem('The token lacks the scope.'),
        429: tooMany,
      },
    },
  },
  '/tickets': {
    get: {
      operationId: 'listTickets',
      summary: 'Tickets, 25 at a time',
      ...withScope('tickets:read'),
      parameters: [
        query('view', 'Which tickets.', {
          type: 'string',
          enum: ['open', 'mine', 'unassigned', 'pending', 'solved', 'all'],
        }),
        query('status', 'Category of the status.'),
        query('priority', 'low, normal, high or urgent.'),
        query('assignee', 'Id of a person, me or none.'),
        query('team', 'Id of a team or none.'),
        query('tag', 'One tag.'),
        query('sort', 'updated, created or priority.'),
        query('after', 'Cursor: page.next of the page before.'),
        query('before', 'Cursor: page.previous of the page after.'),
      ],
      responses: {
        200: answer('A page of tickets.', 'TicketPage'),
        401: unknown,
        403: problem('The token lacks the scope, or the role the permission.'),
        429: tooMany,
      },
    },
  },
  ...webhookPaths,
}

/** The API of one workspace as OpenAPI 3.1. Tests hold real answers against it. */
export function describeApi(serverUrl: string) {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Patchbay',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
      description: `Scopes: ${Object.keys(scopes).join(', ')}. No CORS headers are sent.`,
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'patchbay_session' },
      },
    },
  }
}
