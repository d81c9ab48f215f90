import { router } from '@inertiajs/react'

const KEY = 'patchbay.deploy'
const ONCE_PER = 30_000
const EDITABLE = 'input, textarea, [contenteditable="true"]'

const holds = new Set<symbol>()
let isOutdated = false

/**
 * A deployment leaves open pages with old code: their chunks are gone, and Inertia drops
 * the answers to background reloads, so live updates would stop without a word. Such a
 * page loads itself anew as soon as nobody is writing on it; drafts survive that.
 */
export function reloadAfterDeploy() {
  window.addEventListener('vite:preloadError', (event) => {
    if (!mayReload()) return
    event.preventDefault()
    reload()
  })
  router.on('location', (event) => {
    if (!event.detail.versionChange) return
    isOutdated = true
    reloadWhenIdle()
  })
  document.addEventListener('focusout', () => setTimeout(reloadWhenIdle))
}

/** Keeps the page from reloading itself while it holds what a reload would lose. */
export function holdReload(): () => void {
  const hold = Symbol('hold')
  holds.add(hold)
  return () => {
    holds.delete(hold)
    reloadWhenIdle()
  }
}

function reloadWhenIdle() {
  const isWriting = document.activeElement?.matches(EDITABLE) ?? false
  if (isOutdated && !isWriting && holds.size === 0 && mayReload()) reload()
}

/** Once in a while only, so that a broken server is no endless loop. */
function mayReload() {
  return Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) > ONCE_PER
}

function reload() {
  sessionStorage.setItem(KEY, String(Date.now()))
  window.location.reload()
}
