import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { SessionData } from '@adonisjs/session/types'
import User from '#identity/models/user'
import { tenantRows } from '#tenancy/tenant_rows'

/** Where the session guard keeps the id of who is signed in. */
export const USER_KEY = 'auth_web'

/** Set at sign-in by people who want to stay signed in on their device. */
export const REMEMBERED_KEY = 'is_remembered'

const HOUR = 3_600_000
const LIFETIME = 12 * HOUR
const REMEMBERED_LIFETIME = 30 * 24 * HOUR

const EXPIRED_PER_SIGN_IN = 100
const LONGEST_USER_AGENT = 300

export interface StoredSession {
  /** How pages name the session, as its id is its secret. */
  key: string
  data: SessionData
  touchedAt: Date
  user: User
}

/** Where somebody signed in from. */
export interface Device {
  ip?: string | null
  userAgent?: string | null
}

interface SessionRow extends Record<string, unknown> {
  data: string
  key: string
  touched_at: Date
  demands_factor: boolean
}

/** Whether the workspace lets nobody of the person's role in without a second factor. */
const DEMANDS_FACTOR = 'coalesce(users.role = any (workspace_settings.second_factor_roles), false)'

/**
 * Sessions of people who are signed in. Ids are stored as hashes, so that reading the table
 * gives nobody a session. A session lives 12 hours after its last use, or 30 days.
 */
export const sessionRows = {
  /** With whose it is, as nearly every request needs both. */
  async find(sessionId: string): Promise<StoredSession | null> {
    const row = await rowOf(sessionId)
      .select(...userColumns(), 'sessions.data', 'sessions.key', 'sessions.touched_at')
      .select(db.raw(`${DEMANDS_FACTOR} as demands_factor`))
      .join('users', (join) => {
        join.on('users.tenant_id', 'sessions.tenant_id').andOn('users.id', 'sessions.user_id')
      })
      .leftJoin('workspace_settings', 'workspace_settings.tenant_id', 'sessions.tenant_id')
      .where('sessions.expires_at', '>', new Date())
      .first()
    if (!row) return null
    const { data, key, touched_at: touchedAt, demands_factor: demandsFactor, ...columns } = row
    const user = toUser(columns)
    user.demandsFactor = demandsFactor
    return { key, data: JSON.parse(data), touchedAt, user }
  },

  /** For the moment of sign-in, which also clears away some of what has expired. */
  async insert(sessionId: string, data: SessionData, device: Device = {}) {
    const row = { id: hashOf(sessionId), ...valuesOf(data), ...columnsOf(device) }
    await db.table('sessions').insert(row)
    const expired = tenantRows('sessions')
      .select('id')
      .where('expires_at', '<', new Date())
      .limit(EXPIRED_PER_SIGN_IN)
    await tenantRows('sessions').whereIn('id', expired).delete()
  },

  /** Never brings back a session that was ended while a request was on its way. */
  async update(sessionId: string, data: SessionData) {
    await rowOf(sessionId).update(valuesOf(data))
  },

  async extend(sessionId: string, data: SessionData) {
    await rowOf(sessionId).update(timesOf(data))
  },

  async delete(sessionId: string) {
    await rowOf(sessionId).delete()
  },
}

function rowOf(sessionId: string) {
  return tenantRows<SessionRow>('sessions').where('sessions.id', hashOf(sessionId))
}

/** By name, as statements with a `*` are not prepared. */
function userColumns(): string[] {
  return [...User.$columnsDefinitions.values()].map(({ columnName }) => `users.${columnName}`)
}

function toUser(row: Record<string, unknown>): User {
  return User.$createFromAdapterResult(row, undefined, { connection: 'app' })!
}

function valuesOf(data: SessionData) {
  return { user_id: data[USER_KEY], data: JSON.stringify(data), ...timesOf(data) }
}

function columnsOf({ ip = null, userAgent = null }: Device) {
  return { ip, user_agent: userAgent?.slice(0, LONGEST_USER_AGENT) ?? null }
}

function timesOf(data: SessionData) {
  const lifetime = data[REMEMBERED_KEY] ? REMEMBERED_LIFETIME : LIFETIME
  return { expires_at: new Date(Date.now() + lifetime), touched_at: new Date() }
}

/** Ids are random enough (122 bits) for a plain hash. */
function hashOf(sessionId: string) {
  return createHash('sha256').update(sessionId).digest('base64url')
}
