import type { DateTime } from 'luxon'
import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { OutgoingMailSchema } from '#database/schema'
import type { JobPayload } from '#foundation/queue/job'
import { TenantScoped } from '#tenancy/tenant_scoped'

/**
 * `queued` until a mail server took it; `dropped` where it had become untrue or unwanted before
 * it left, `suppressed` where its address refused mails before.
 */
export const outgoingMailStates = [
  'queued',
  'sent',
  'failed',
  'bounced',
  'suppressed',
  'dropped',
] as const
export type OutgoingMailState = (typeof outgoingMailStates)[number]

/** What writes and sends a mail when its turn comes. */
export interface MailJob {
  name: string
  payload: JobPayload
}

/** One mail to one address, without its content: that is written when it is sent. */
export default class OutgoingMail extends compose(OutgoingMailSchema, TenantScoped) {
  @column()
  declare state: OutgoingMailState

  @column({ prepare: (job: MailJob | null) => job && JSON.stringify(job) })
  declare job: MailJob | null

  @column.dateTime()
  declare dueAt: DateTime
}
