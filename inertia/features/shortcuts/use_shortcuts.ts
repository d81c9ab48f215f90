import { useEffect, useRef } from 'react'

const STORAGE_KEY = 'patchbay.shortcuts'

export const areShortcutsEnabled = () => localStorage.getItem(STORAGE_KEY) !== 'off'

export const enableShortcuts = (isOn: boolean) =>
  localStorage.setItem(STORAGE_KEY, isOn ? 'on' : 'off')

/**
 * Single keys for people who answer all day. Silent while somebody types, while a dialog
 * or a menu is open, and for people who switched them off (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: Record<string, () => void>) {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isBusy(event.target) || !areShortcutsEnabled()) return
      const action = latest.current[event.key] ?? latest.current[latinLetter(event)]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** The letter that the key carries on a Latin keyboard: the same key with a Russian layout on. */
function latinLetter(event: KeyboardEvent) {
  const isOtherScript = /^\p{Letter}$/u.test(event.key) && !/^\p{Script=Latin}$/u.test(event.key)
  return isOtherScript ? event.code.replace('Key', '').toLowerCase() : event.key
}

function isBusy(target: EventTarget | null) {
  const element = target as HTMLElement | null
  if (
    element?.closest(
      'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]'
    )
  )
    return true
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
