import { Job } from '#foundation/queue/job'

/** Makes of a stored mail what it is: a ticket, a reply, a bounce, or something for quarantine. */
export class ProcessMail extends Job<{ inboundMailId: number }> {
  static jobName = 'email.process_mail'

  async run() {}
}
