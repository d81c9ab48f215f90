import { useCallback, useRef } from 'react'
import { useShortcuts } from '~/features/shortcuts/use_shortcuts'

/**
 * j and k move the real focus from subject to subject: what is chosen is what is
 * focused, so Enter, screen readers and the focus ring need nothing more.
 */
export function useRowKeys() {
  const table = useRef<HTMLTableElement>(null)

  const move = useCallback((step: 1 | -1) => {
    const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])]
    const current = links.indexOf(document.activeElement as HTMLAnchorElement)
    const next = current < 0 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1)
    links[next]?.focus({ preventScroll: true })
    links[next]?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }, [])

  useShortcuts({ j: () => move(1), k: () => move(-1) })
  return table
}
