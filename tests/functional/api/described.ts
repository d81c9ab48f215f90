import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { ApiResponse } from '@japa/api-client'
import type { Assert } from '@japa/assert'
import { describeApi } from '#identity/api_tokens/openapi/document'

export const document = describeApi('http://test.example/api/v1')
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema(document, 'openapi')

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** Holds an answer against what the description says about its route and status. */
export function assertDescribed(
  assert: Assert,
  response: ApiResponse,
  method: Method,
  path: string
) {
  const status = response.status()
  const operation = (document.paths as any)[path]?.[method]
  const described = operation?.responses[status]
  assert.exists(described, `${method} ${path} ${status} is not described`)
  if (!described.content) return assert.equal(response.text(), '')
  const [type] = Object.keys(described.content)
  assert.include(response.header('content-type'), type)
  const pointer = ['paths', path, method, 'responses', status, 'content', type!, 'schema']
  const escaped = pointer.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
  const validate = ajv.getSchema(`openapi#/${escaped.map(encodeURIComponent).join('/')}`)!
  assert.isTrue(validate(response.body()), JSON.stringify(validate.errors))
}
