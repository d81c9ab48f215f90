import type { Role } from '~/types'

export type Token = {
  id: number
  name: string
  scopes: string[]
  createdAt: string
  expiresAt: string | null
  isExpired: boolean
  lastUsedAt: string | null
  lastUsedIp: string | null
}

export type App = {
  id: number
  name: string
  createdAt: string
  lastUsedAt: string
  lastUsedIp: string | null
}

export type Person = {
  id: number
  name: string
  email: string
  role: Role
  isDisabled: boolean
}

export type OfPerson<Thing> = Thing & { person: Person }

/** What a token may be made for; its sentence is `api_tokens.scopes.<scope>`. */
export type Scope = keyof typeof import('@lang/en/api_tokens.json').scopes
