import { useEffect, useState } from 'react'

const WORKER = '/push_worker.js'

type PushState = 'unsupported' | 'denied' | 'ready'

/** What the server needs to reach a browser. */
export interface PushAddress {
  endpoint: string
  p256dh: string
  auth: string
}

/** Whether this browser can be told, and by which subscription it is, as the server knows it. */
export function usePush() {
  const [state, setState] = useState<PushState>(whatBrowserSays)
  const [ownHash, setOwnHash] = useState<string | null>(null)

  useEffect(() => {
    if (!isSupported()) return
    let isGone = false
    void currentSubscription().then(async (subscription) => {
      const hash = subscription && (await hashOf(subscription.endpoint))
      if (!isGone) setOwnHash(hash)
    })
    return () => {
      isGone = true
    }
  }, [])

  /** Asks the person, then the push service. @throws when the service refuses */
  const subscribe = async (publicKey: string): Promise<PushAddress | null> => {
    const permission = await Notification.requestPermission()
    if (permission !== 'granted') {
      setState(permission === 'denied' ? 'denied' : 'ready')
      return null
    }
    await navigator.serviceWorker.register(WORKER, { scope: '/' })
    const registration = await navigator.serviceWorker.ready
    const former = await registration.pushManager.getSubscription()
    await former?.unsubscribe()
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    })
    setOwnHash(await hashOf(subscription.endpoint))
    const { keys = {} } = subscription.toJSON()
    return { endpoint: subscription.endpoint, p256dh: keys.p256dh!, auth: keys.auth! }
  }

  /** This browser shows nothing any more. */
  const unsubscribe = async () => {
    const subscription = await currentSubscription()
    await subscription?.unsubscribe()
    setOwnHash(null)
  }

  return { state, ownHash, subscribe, unsubscribe }
}

function whatBrowserSays(): PushState {
  if (!isSupported()) return 'unsupported'
  return Notification.permission === 'denied' ? 'denied' : 'ready'
}

/** Browsers have it on secure origins only, and phones of Apple for pages on the home screen. */
function isSupported() {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

async function currentSubscription() {
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** SHA-256 in base64url: the server tells no endpoints. */
async function hashOf(endpoint: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint))
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
