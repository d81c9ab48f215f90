const KEY = 'patchbay.deploy'
const ONCE_PER = 30_000

/**
 * A deployment takes the old chunks away from pages that are still open; loading the page
 * anew gets the new ones. Once in a while only, so that a broken server is no endless loop.
 */
export function reloadAfterDeploy() {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0)
    if (Date.now() - last < ONCE_PER) return
    event.preventDefault()
    sessionStorage.setItem(KEY, String(Date.now()))
    window.location.reload()
  })
}
