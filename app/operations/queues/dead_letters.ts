import app from '@adonisjs/core/services/app'
import {
  FailedDeliveries,
  isDelivery,
  type FailedDelivery,
} from '#foundation/events/failed_deliveries'
import { FailedJobs, type FailedJob } from '#foundation/queue/failed_jobs'
import { JobQueue } from '#foundation/queue/job_queue'

/** What failed for good: a job, or the delivery of an event to a listener. */
export interface DeadLetter {
  id: string
  kind: 'job' | 'delivery'
  /** Of the job, or of the listener. */
  name: string
  tenantId: number
  /** Ids only. */
  payload: Record<string, string | number | null>
  attempts: number
  error: string
  failedAt: Date
}

export interface DeadLetterFilter {
  name?: string
  tenantId?: number
}

/** How many are looked through for one page or one act, newest first of each kind. */
export const MOST = 20_000

/** Both kinds in one list; an id says by itself which kind it is of. */
export class DeadLetters {
  static async open() {
    const queue = await app.container.make(JobQueue)
    return new DeadLetters(new FailedJobs(queue), new FailedDeliveries(queue))
  }

  constructor(
    private readonly jobs: FailedJobs,
    private readonly deliveries: FailedDeliveries
  ) {}

  async count(): Promise<number> {
    const [jobs, deliveries] = await Promise.all([this.jobs.count(), this.deliveries.count()])
    return jobs + deliveries
  }

  /** The newest of those the filter lets pass. */
  async list(filter: DeadLetterFilter, most: number): Promise<DeadLetter[]> {
    const [jobs, deliveries] = await Promise.all([
      collect(this.allJobs(), filter, most),
      collect(this.allDeliveries(), filter, most),
    ])
    return [...jobs, ...deliveries]
      .sort((one, other) => other.failedAt.getTime() - one.failedAt.getTime())
      .slice(0, most)
  }

  /** @returns how many were there */
  async retry(ids: string[]): Promise<number> {
    const jobs = await this.jobs.retry(ids.filter((id) => !isDelivery(id)))
    return jobs + (await this.deliveries.retry(ids))
  }

  async discard(ids: string[]): Promise<DeadLetter[]> {
    const jobs = await this.jobs.discard(ids.filter((id) => !isDelivery(id)))
    const deliveries = await this.deliveries.discard(ids)
    return [...jobs.map(ofJob), ...deliveries.map(ofDelivery)]
  }

  async *all(): AsyncGenerator<DeadLetter> {
    yield* this.allJobs()
    yield* this.allDeliveries()
  }

  private async *allJobs() {
    for await (const job of this.jobs.all()) yield ofJob(job)
  }

  private async *allDeliveries() {
    for await (const delivery of this.deliveries.all()) yield ofDelivery(delivery)
  }
}

function ofJob(job: FailedJob): DeadLetter {
  return { kind: 'job', ...job }
}

function ofDelivery({
  listener,
  eventId,
  eventName,
  ticketId,
  ...rest
}: FailedDelivery): DeadLetter {
  const payload = { event: eventName, eventId, ticketId }
  return { kind: 'delivery', name: listener, payload, ...rest }
}

async function collect(
  letters: AsyncGenerator<DeadLetter>,
  filter: DeadLetterFilter,
  most: number
) {
  const found: DeadLetter[] = []
  let seen = 0
  for await (const letter of letters) {
    if (matches(letter, filter)) found.push(letter)
    if (found.length === most || ++seen === MOST) break
  }
  return found
}

function matches(letter: DeadLetter, { name, tenantId }: DeadLetterFilter): boolean {
  return (!name || letter.name === name) && (!tenantId || letter.tenantId === tenantId)
}
