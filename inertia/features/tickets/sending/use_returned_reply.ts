import { useState } from 'react'
import type { Draft } from '~/components/use_draft'
import type { HeldReply, Status } from '~/types'

export type ReplyValues = { bodyHtml: string; returnedId: string }

interface Options {
  heldReplies: HeldReply[]
  draft: Draft<ReplyValues>
  statuses: Status[]
  onStatus: (status: Status) => void
}

/**
 * A reply that was not sent comes back into the composer: at once where nothing is written
 * there, else when its author says so. Its files stay on the server until it is sent again.
 */
export function useReturnedReply({ heldReplies, draft, statuses, onStatus }: Options) {
  const [dropped, setDropped] = useState<number[]>([])
  /** Tells the editor that its text was replaced from outside. */
  const [turn, setTurn] = useState(0)
  const waiting = heldReplies.filter(({ isOwn, state }) => isOwn && state === 'returned')
  const taken = waiting.find(({ id }) => String(id) === draft.values.returnedId) ?? null
  const next = taken ? null : (waiting[0] ?? null)
  const isEmpty = draft.values.bodyHtml === ''

  const take = (reply: HeldReply) => {
    draft.set({ bodyHtml: reply.bodyHtml ?? '', returnedId: String(reply.id) })
    const status = statuses.find(({ id }) => id === reply.statusId)
    if (status) onStatus(status)
    setDropped([])
    setTurn((current) => current + 1)
  }

  // Both at once with what the server said: a moment later somebody might be typing already.
  const [seenId, setSeenId] = useState<number | null>(null)
  if (next && next.id !== seenId) {
    setSeenId(next.id)
    if (isEmpty) take(next)
  }
  const [takenId, setTakenId] = useState<number | null>(null)
  if ((taken?.id ?? null) !== takenId) {
    setTakenId(taken?.id ?? null)
    // It was sent or discarded, here or on another device.
    if (takenId !== null && !taken && draft.values.returnedId !== '') {
      draft.reset()
      setTurn((current) => current + 1)
    }
  }

  return {
    taken,
    waiting: next,
    turn,
    take,
    files:
      taken?.files
        .map((file, place) => ({ ...file, place }))
        .filter(({ place }) => !dropped.includes(place)) ?? [],
    dropFile: (place: number) => setDropped([...dropped, place]),
  }
}
