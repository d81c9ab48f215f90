import { Worker } from 'node:worker_threads'
import inboundMailConfig from '#config/inbound_mail'
import type { ReadingOutcome, ReadingTask } from '#channels/email/reading/reading_thread'

/** How many mails are read at once by a process. */
const THREADS = 2

/** A thread that has nothing to do ends after so many milliseconds. */
const IDLE = 30_000

interface Waiting {
  task: ReadingTask
  resolve(outcome: ReadingOutcome): void
}

/**
 * Reads mails in threads that may use so much memory and time and no more. A mail that is too much
 * for its thread ends it; the process and the next mail go on.
 */
export class MailReader {
  private readonly threads = new Set<ReadingThread>()
  private readonly waiting: Waiting[] = []

  constructor(private readonly limits: Limits = inboundMailConfig) {}

  /** Never throws: what cannot be read says why. */
  read(task: ReadingTask): Promise<ReadingOutcome> {
    return new Promise((resolve) => {
      this.waiting.push({ task, resolve })
      this.next()
    })
  }

  async close() {
    await Promise.all([...this.threads].map((thread) => thread.end()))
  }

  private next() {
    if (this.waiting.length === 0) return
    const idle = [...this.threads].find((thread) => !thread.isBusy)
    if (!idle && this.threads.size >= THREADS) return
    void this.use(idle ?? this.start(), this.waiting.shift()!)
  }

  private start() {
    const thread = new ReadingThread(this.limits, () => this.threads.delete(thread))
    this.threads.add(thread)
    return thread
  }

  private async use(thread: ReadingThread, { task, resolve }: Waiting) {
    resolve(await thread.run(task))
    this.next()
  }
}

interface Limits {
  longestReading: number
  readingMemory: number
}

/** One thread; it is gone after the first mail that was too much for it. */
class ReadingThread {
  isBusy = false
  private readonly worker: Worker
  private answer: (outcome: ReadingOutcome) => void = () => {}
  private idle?: NodeJS.Timeout

  constructor(
    private readonly limits: Limits,
    private readonly onEnd: () => void
  ) {
    this.worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: limits.readingMemory },
      // Neither secrets nor settings are needed to read a mail.
      env: {},
    })
    this.worker.unref()
    this.worker.on('message', (outcome: ReadingOutcome) => this.answer(outcome))
    this.worker.on('error', (error) => this.lose(reasonOf(error), error.message))
    this.worker.on('exit', () => this.lose('unreadable', 'The thread ended'))
  }

  async run(task: ReadingTask): Promise<ReadingOutcome> {
    this.isBusy = true
    clearTimeout(this.idle)
    this.worker.ref()
    const { longestReading } = this.limits
    const late = setTimeout(() => {
      this.lose('too_slow', `Not read within ${longestReading} ms`)
      void this.end()
    }, longestReading)
    try {
      return await new Promise<ReadingOutcome>((resolve) => {
        this.answer = resolve
        this.worker.postMessage(task)
      })
    } finally {
      clearTimeout(late)
      this.isBusy = false
      this.worker.unref()
      this.idle = setTimeout(() => void this.end(), IDLE).unref()
    }
  }

  async end() {
    clearTimeout(this.idle)
    this.onEnd()
    await this.worker.terminate()
  }

  private lose(reason: string, detail: string) {
    this.onEnd()
    this.answer({ reason, detail })
  }
}

function reasonOf(error: Error) {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'too_much_memory'
    : 'unreadable'
}

/** From source it is TypeScript, in a build JavaScript. */
const entry = new URL(
  import.meta.url.endsWith('.ts') ? './reading_thread.ts' : './reading_thread.js',
  import.meta.url
)

/** The reader of this process. */
export const mailReader = new MailReader()
