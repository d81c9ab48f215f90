import { randomUUID } from 'node:crypto'
import type { ApiRequest, ApiResponse } from '@japa/api-client'
import type { Visitor } from '#tests/helpers/sign_in'

/** The smallest picture there is: one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

/** The first bytes of every program for Windows. */
export const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)])

export interface Upload {
  name: string
  content: string | Buffer
}

/** Sends a form as pages do: multipart when files are attached. */
export function sendForm(
  request: ApiRequest,
  fields: Record<string, string>,
  files: Upload[] = []
): ApiRequest {
  for (const [name, value] of Object.entries(fields)) request.field(name, value)
  for (const { name, content } of files) {
    request.file('files[]', Buffer.from(content), { filename: name })
  }
  return request
}

/** What the request form holds; `submissionId` is made once per draft. */
export function requestForm(fields: Record<string, string> = {}) {
  return {
    subject: 'The printer smokes',
    bodyHtml: '<p>It is on fire.</p>',
    submissionId: randomUUID(),
    ...fields,
  }
}

/** What the composer of a ticket sends. */
export function messageForm(fields: Record<string, string> = {}) {
  return { bodyHtml: '<p>Turn it off.</p>', submissionId: randomUUID(), ...fields }
}

/** A request of a program, which gets problems instead of pages. */
export function asProgram(request: ApiRequest): ApiRequest {
  return request.header('accept', 'application/json')
}

/** The fields a problem complains about, with its sentences. */
export function complaints(response: ApiResponse): Record<string, string> {
  const errors: { field: string; message: string }[] = response.body().errors ?? []
  return Object.fromEntries(errors.map(({ field, message }) => [field, message]))
}

/** What the page says after a form was sent from it. */
export async function pageAfter(visitor: Visitor, path: string) {
  const page = await visitor.visit(path)
  const { errors, flash } = page.body().props
  return { errors, flash } as { errors: Record<string, string>; flash: Record<string, string> }
}
