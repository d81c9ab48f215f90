import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** On whose behalf a stream is open. */
export interface StreamOwner {
  tenantId: number
  userId: number
  sessionId: string
  /** At the time of opening; its channels were granted to that role. */
  role: string
}

/** More than anybody's tabs; beyond it a person's oldest stream makes room. */
const PER_PERSON = 24

interface OpenStream {
  owner: StreamOwner
  response: ServerResponse
}

/**
 * The event streams of this process and whose they are. A stream's id is chosen by its
 * browser, so that only its owner may subscribe it to channels or take its place.
 */
class OpenStreams {
  private readonly streams = new Map<string, OpenStream>()

  /** @returns false for an id that is somebody else's, and for one of too many at once */
  async open(uid: string, owner: StreamOwner, response: ServerResponse): Promise<boolean> {
    const known = this.streams.get(uid)
    if (known && !isSame(known.owner, owner)) return false
    const stream = { owner, response }
    this.streams.delete(uid)
    this.streams.set(uid, stream)
    response.once('close', () => {
      if (this.streams.get(uid) === stream) this.streams.delete(uid)
    })
    if (known) await this.end(known)
    await this.endSurplusOf(owner)
    return this.streams.get(uid) === stream
  }

  isOwnedBy(uid: string, owner: StreamOwner): boolean {
    const stream = this.streams.get(uid)
    return stream !== undefined && isSame(stream.owner, owner)
  }

  ownerOf(uid: string): StreamOwner | undefined {
    return this.streams.get(uid)?.owner
  }

  get count(): number {
    return this.streams.size
  }

  async closeWhere(isOver: (owner: StreamOwner) => Promise<boolean> | boolean): Promise<void> {
    for (const stream of [...this.streams.values()]) {
      if (await isOver(stream.owner)) await this.end(stream)
    }
  }

  /** Counts what is open already, so that many at once do not all find room. */
  private async endSurplusOf({ tenantId, userId }: StreamOwner) {
    const theirs = [...this.streams.values()].filter(
      ({ owner }) => owner.tenantId === tenantId && owner.userId === userId
    )
    const surplus = Math.max(0, theirs.length - PER_PERSON)
    const open = theirs.slice(0, surplus).filter(({ response }) => !response.destroyed)
    await Promise.all(open.map((stream) => this.end(stream)))
  }

  /** The socket goes too: one kept alive would keep the server from closing. */
  private async end({ response }: OpenStream) {
    if (response.closed || !response.socket) return
    const closed = once(response, 'close')
    response.destroy()
    await closed
  }
}

function isSame(one: StreamOwner, other: StreamOwner) {
  return (
    one.tenantId === other.tenantId &&
    one.userId === other.userId &&
    one.sessionId === other.sessionId
  )
}

export const openStreams = new OpenStreams()
