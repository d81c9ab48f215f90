import { useCallback, useEffect, useRef, useState } from 'react'
import { useShared } from '~/components/use_shared'
import type { Message } from '~/types'

/**
 * Knows which messages of others arrived by a live update and have not been in sight
 * yet. `lastSeenId` stops before them, so that the server can refuse an answer that was
 * written without having read them.
 */
export function useSeenMessages(messages: Message[]) {
  const { user } = useShared()
  const [seen, setSeen] = useState(() => new Set(messages.map(({ id }) => id)))
  const observer = useRef<IntersectionObserver>(undefined)

  const unseen = messages.filter(({ id, author }) => !seen.has(id) && author?.id !== user?.id)
  const lastSeenId = messages.reduce(
    (last, { id }) => (unseen.length === 0 || id < unseen[0]!.id ? Math.max(last, id) : last),
    0
  )

  useEffect(() => () => observer.current?.disconnect(), [])

  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return
    observer.current ??= new IntersectionObserver((entries) => {
      const ids = entries
        .filter((entry) => entry.isIntersecting && !document.hidden)
        .map((entry) => Number((entry.target as HTMLElement).dataset.message))
      if (ids.length > 0)
        setTimeout(() => setSeen((current) => new Set([...current, ...ids])), 1500)
    })
    observer.current.observe(element)
    return () => observer.current?.unobserve(element)
  }, [])

  return { unseen, lastSeenId, watch }
}
