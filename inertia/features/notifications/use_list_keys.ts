import { useCallback, type RefObject } from 'react'
import { useShortcuts } from '~/features/shortcuts/use_shortcuts'

/**
 * j and k move the real focus from notification to notification, Enter opens the focused one, and
 * e marks it as read or as unread again.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, onMark: (id: number) => void) {
  const move = useCallback(
    (step: 1 | -1) => {
      const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])]
      const current = links.findIndex((link) =>
        link.closest('li')?.contains(document.activeElement)
      )
      const next = current < 0 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1)
      links[next]?.focus()
    },
    [list]
  )
  const mark = () => {
    const id = document.activeElement?.closest<HTMLElement>('li[data-id]')?.dataset.id
    if (id) onMark(Number(id))
  }

  useShortcuts({ j: () => move(1), k: () => move(-1), e: mark })
}
