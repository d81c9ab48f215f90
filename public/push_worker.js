/* Shows what is pushed while no page is open, and opens what it is about. */

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('push', (event) => {
  const words = wordsOf(event.data)
  event.waitUntil(
    self.registration.showNotification(words.title, {
      body: words.body,
      tag: words.tag,
      icon: '/favicon.svg',
      data: { path: words.path },
    })
  )
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(addressOf(event.notification.data?.path)))
})

/** Browsers demand that something is shown, also where the message cannot be read. */
function wordsOf(data) {
  try {
    const { title, body, tag, path } = data.json()
    return { title: String(title), body: String(body ?? ''), tag: String(tag ?? ''), path }
  } catch {
    return { title: self.location.hostname, body: '', tag: '', path: '/' }
  }
}

/** Of this site only, whatever the message says. */
function addressOf(path) {
  const url = new URL(String(path ?? '/'), self.location.origin)
  return url.origin === self.location.origin ? url.href : self.location.origin
}

/** A page that shows it already comes to the front; no page with half-written words is led away. */
async function open(address) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const shown = pages.find(({ url }) => url.split('#')[0] === address.split('#')[0])
  return shown ? shown.focus() : self.clients.openWindow(address)
}
