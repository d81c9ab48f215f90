import { randomInt } from 'node:crypto'
import type { ApiRequest, ApiResponse } from '@japa/api-client'

/** An address of a network of its own; the server trusts what a proxy on this machine says. */
export function someNetwork(): string {
  return `198.18.${randomInt(256)}.${randomInt(1, 255)}`
}

/** Sends a request as a program would, so that a refusal has a status, from a network. */
export async function from(network: string, request: ApiRequest): Promise<ApiResponse> {
  return request.header('x-forwarded-for', network).header('accept', 'application/json')
}

/** How many tries it takes until there is a 429; throws when there never is. */
export async function triesUntilLimited(
  most: number,
  attempt: (turn: number) => Promise<ApiResponse>
): Promise<number> {
  for (let turn = 0; turn <= most; turn++) {
    const response = await attempt(turn)
    if (response.status() === 429) return turn
  }
  throw new Error(`${most} tries were not limited`)
}
