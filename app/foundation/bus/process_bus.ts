import { randomUUID } from 'node:crypto'

/** What processes tell each other. Never a secret: whoever reads Redis reads it. */
export interface BusMessages {
  /** A session ended; named by its hash, as the table of sessions does. */
  'streams.end': { session: string }
  /** Something about a workspace or a person changed that may end their streams. */
  'streams.recheck': { tenantId: number; userId: number | null }
  /** A page's request about a stream that another process holds. */
  'streams.ask': StreamRequest
  'streams.answer': { requestId: string; isDone: boolean }
  /** What a host leads to has changed; by the name that caches keep it under. */
  'tenants.changed': { name: string }
  /** What a workspace's mails say has changed. */
  'mail_templates.changed': { tenantId: number }
}

export interface StreamRequest {
  requestId: string
  uid: string
  owner: string
  channel: string
  verb: 'subscribe' | 'unsubscribe'
}

export type BusTopic = keyof BusMessages

/** Carries lines between processes. Every listener hears every line, its own process's too. */
export interface BusTransport {
  /** @returns how many processes were told, the own one included if it listens */
  publish(line: string): Promise<number>
  listen(hear: (line: string) => void): Promise<void>
  close(): Promise<void>
}

type Handler<Topic extends BusTopic> = (message: BusMessages[Topic]) => unknown

/**
 * Tells the other processes of this installation what happened here. A message may be lost
 * with a connection, so nothing may depend on one: each has a slower way to the same end.
 * Without a transport there is one process, and nobody to tell.
 */
export class ProcessBus {
  private readonly id = randomUUID()
  private readonly handlers = new Map<BusTopic, Set<Handler<any>>>()
  private transport?: BusTransport
  private isListening = false
  private onError: (error: unknown) => void = () => {}

  connect(transport: BusTransport, onError: (error: unknown) => void) {
    this.transport = transport
    this.onError = onError
  }

  async listen() {
    await this.transport?.listen((line) => this.hear(line))
    this.isListening = this.transport !== undefined
  }

  /** @returns what stops it */
  on<Topic extends BusTopic>(topic: Topic, handler: Handler<Topic>): () => void {
    const handlers = this.handlers.get(topic) ?? new Set()
    this.handlers.set(topic, handlers.add(handler))
    return () => void handlers.delete(handler)
  }

  /**
   * Never throws: what this process did stands, whether or not others hear of it.
   * @returns how many other processes were told
   */
  async publish<Topic extends BusTopic>(topic: Topic, message: BusMessages[Topic]) {
    if (!this.transport) return 0
    try {
      const told = await this.transport.publish(JSON.stringify({ from: this.id, topic, message }))
      return Math.max(0, told - (this.isListening ? 1 : 0))
    } catch (error) {
      this.onError(error)
      return 0
    }
  }

  async close() {
    const { transport } = this
    this.transport = undefined
    this.isListening = false
    await transport?.close()
  }

  private hear(line: string) {
    const { from, topic, message } = JSON.parse(line)
    if (from === this.id) return
    for (const handler of this.handlers.get(topic) ?? []) {
      void Promise.resolve()
        .then(() => handler(message))
        .catch(this.onError)
    }
  }
}

/** The bus of this process. */
export const processBus = new ProcessBus()
