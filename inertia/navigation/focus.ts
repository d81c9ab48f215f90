import { router } from '@inertiajs/react'

/**
 * A visit to another page moves focus to its heading, as a full page load would, so a
 * keyboard or screen reader starts there; reloads of the same page leave focus alone.
 */
export function keepFocusOnNavigation() {
  let pathname = window.location.pathname
  router.on('navigate', () => {
    if (window.location.pathname === pathname) return
    pathname = window.location.pathname
    requestAnimationFrame(() => {
      const target = document.querySelector<HTMLElement>('h1') ?? document.querySelector('main')
      if (!target || document.activeElement?.matches('[data-autofocus]')) return
      target.tabIndex = -1
      target.focus({ preventScroll: true })
    })
  })
}
