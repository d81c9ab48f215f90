import { createHash } from 'node:crypto'
import { processBus } from '#foundation/bus/process_bus'
import { openStreams, type StreamOwner } from '#foundation/realtime/open_streams'

type IsStillSignedIn = (owner: StreamOwner) => Promise<boolean>

/** A workspace, or one person of it. */
export interface Whose {
  tenantId: number
  userId?: number | null
}

let isStillSignedIn: IsStillSignedIn = async () => true

/** Foundation knows no sessions: the provider says how to ask. */
export function recheckStreamsBy(ask: IsStillSignedIn) {
  isStillSignedIn = ask
}

/** Ends the streams of a session in every process. */
export async function endStreamsOf(sessionId: string) {
  const session = hashOf(sessionId)
  await endHere(session)
  await processBus.publish('streams.end', { session })
}

/**
 * Asks again, in every process, for each stream of a workspace or a person whether it may go on.
 * For whoever ends sessions, changes roles, disables people or suspends a workspace, after the
 * commit. Streams whose session and role are still the same stay open.
 */
export async function recheckStreams({ tenantId, userId = null }: Whose) {
  await recheckHere({ tenantId, userId })
  await processBus.publish('streams.recheck', { tenantId, userId })
}

/** All streams of this process, for the timer that needs no message. */
export function recheckAllStreams() {
  return openStreams.closeWhere(isOver)
}

/** Does here what other processes ask for. */
export function followOtherProcesses() {
  processBus.on('streams.end', ({ session }) => endHere(session))
  processBus.on('streams.recheck', recheckHere)
}

function endHere(session: string) {
  return openStreams.closeWhere((owner) => hashOf(owner.sessionId) === session)
}

function recheckHere(whose: Whose) {
  return openStreams.closeWhere(
    (owner) =>
      owner.tenantId === whose.tenantId &&
      (!whose.userId || owner.userId === whose.userId) &&
      isOver(owner)
  )
}

async function isOver(owner: StreamOwner) {
  return !(await isStillSignedIn(owner))
}

function hashOf(sessionId: string) {
  return createHash('sha256').update(sessionId).digest('base64url')
}
