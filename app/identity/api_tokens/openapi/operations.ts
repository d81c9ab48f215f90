import type { schemas } from '#identity/api_tokens/openapi/schemas'
import type { ScopeName } from '#identity/api_tokens/scopes'

type SchemaName = keyof typeof schemas

const schema = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` })

export const answer = (description: string, name: SchemaName) => ({
  description,
  content: { 'application/json': { schema: schema(name) } },
})

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: schema('Problem') } },
})

export const sent = (name: SchemaName) => ({
  required: true,
  content: { 'application/json': { schema: schema(name) } },
})

export const tooMany = problem(
  'Too many tries or requests; Retry-After says how many seconds to wait.'
)
export const invalid = problem('The body is not as described, or the credentials are wrong.')
export const unknown = problem('The token is not valid; WWW-Authenticate follows RFC 6750.')

/** An operation that takes a token with this scope, or a browser's session. */
export const withScope = (scope: ScopeName) => ({
  'security': [{ bearer: [] }, { session: [] }],
  'x-scope': scope,
})

export const query = (name: string, description: string, values: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema: values,
})
