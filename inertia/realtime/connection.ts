import { Transmit } from '@adonisjs/transmit-client'
import { newSubmissionId } from '~/components/submission_id'

/** What a broadcast carries: never content, only that there is something to read. */
export interface Signal {
  eventId: number | string
  name: string
  ticketNumber: number
}

type Handler = (signal: Signal | null) => void

const HIDDEN_GRACE = 10_000
const RETRY_AFTER = [1_000, 2_000, 5_000, 10_000, 30_000]

/**
 * The page's only event stream. It differs from the client it wraps in three ways: it
 * never gives up, also when the server answered with an error; it closes in hidden tabs,
 * because HTTP/1.1 allows a browser six connections per host; and after each
 * (re)subscription handlers get `null`: "something may have happened, read again".
 */
class Connection {
  isInterrupted = false

  private transmit: Transmit | undefined
  private handlers = new Map<string, Set<Handler>>()
  private statusListeners = new Set<() => void>()
  private attempts = 0
  private retryTimer: ReturnType<typeof setTimeout> | undefined
  private hiddenTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    document.addEventListener('visibilitychange', () => this.followVisibility())
    window.addEventListener('pagehide', () => this.close())
    window.addEventListener('online', () => !document.hidden && this.open())
    window.addEventListener('pageshow', (event) => event.persisted && this.open())
  }

  subscribe(channel: string, handler: Handler): () => void {
    const handlers = this.handlers.get(channel)
    if (handlers) handlers.add(handler)
    else {
      this.handlers.set(channel, new Set([handler]))
      if (this.transmit) this.join(this.transmit, channel)
      else if (!document.hidden) this.open()
    }
    return () => this.unsubscribe(channel, handler)
  }

  onStatusChange = (listener: () => void) => {
    this.statusListeners.add(listener)
    return () => this.statusListeners.delete(listener)
  }

  private unsubscribe(channel: string, handler: Handler) {
    const handlers = this.handlers.get(channel)
    if (!handlers?.delete(handler) || handlers.size > 0) return
    this.handlers.delete(channel)
    void this.transmit?.subscription(channel).delete()
    if (this.handlers.size === 0) this.close()
  }

  private open() {
    if (this.transmit || this.handlers.size === 0) return
    clearTimeout(this.retryTimer)
    const transmit: Transmit = new Transmit({
      baseUrl: window.location.origin,
      uidGenerator: newSubmissionId,
      maxReconnectAttempts: 0,
      eventSourceFactory: (url, options) => this.createSource(url, options),
      onSubscription: (channel) => this.notify(channel, null),
      onSubscribeFailed: (response) => {
        if (response.status >= 500 || response.status === 429) this.restartLater()
      },
    })
    this.transmit = transmit
    transmit.on('connected', () => this.markConnected())
    transmit.on('reconnecting', () => this.setInterrupted(true))
    for (const channel of this.handlers.keys()) this.join(transmit, channel)
  }

  private createSource(url: string | URL, options: EventSourceInit) {
    const source = new EventSource(url, options)
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) this.restartLater()
    })
    return source
  }

  private join(transmit: Transmit, channel: string) {
    const subscription = transmit.subscription(channel)
    subscription.onMessage((signal: Signal) => this.notify(channel, signal))
    void subscription.create()
  }

  private notify(channel: string, signal: Signal | null) {
    this.handlers.get(channel)?.forEach((handler) => handler(signal))
  }

  private markConnected() {
    this.attempts = 0
    this.setInterrupted(false)
  }

  private restartLater() {
    this.close()
    if (document.hidden) return
    this.setInterrupted(true)
    const wait = RETRY_AFTER[Math.min(this.attempts, RETRY_AFTER.length - 1)]!
    this.attempts += 1
    this.retryTimer = setTimeout(() => this.open(), wait + Math.random() * 500)
  }

  private close() {
    clearTimeout(this.retryTimer)
    this.transmit?.close()
    this.transmit = undefined
  }

  private followVisibility() {
    clearTimeout(this.hiddenTimer)
    if (document.hidden) this.hiddenTimer = setTimeout(() => this.close(), HIDDEN_GRACE)
    else this.open()
  }

  private setInterrupted(isInterrupted: boolean) {
    if (this.isInterrupted === isInterrupted) return
    this.isInterrupted = isInterrupted
    this.statusListeners.forEach((listener) => listener())
  }
}

let connection: Connection | undefined

export function realtime(): Connection {
  connection ??= new Connection()
  return connection
}
