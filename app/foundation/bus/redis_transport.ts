import { Redis, type RedisOptions } from 'ioredis'
import type { BusTransport } from '#foundation/bus/process_bus'

/** Redis pub/sub on two connections of its own, opened when first needed. */
export class RedisTransport implements BusTransport {
  private publisher?: Redis
  private subscriber?: Redis

  constructor(
    private readonly options: RedisOptions,
    private readonly channel: string,
    private readonly onError: (error: Error) => void
  ) {}

  publish(line: string): Promise<number> {
    this.publisher ??= this.open({ maxRetriesPerRequest: 1 })
    return this.publisher.publish(this.channel, line)
  }

  /** ioredis subscribes again by itself after a lost connection. */
  async listen(hear: (line: string) => void): Promise<void> {
    this.subscriber = this.open({ maxRetriesPerRequest: null })
    this.subscriber.on('message', (_, line) => hear(line))
    await this.subscriber.subscribe(this.channel)
  }

  async close(): Promise<void> {
    this.publisher?.disconnect()
    this.subscriber?.disconnect()
  }

  private open(options: RedisOptions) {
    const redis = new Redis({ ...this.options, ...options })
    redis.on('error', this.onError)
    return redis
  }
}
