import { findJob } from '#foundation/queue/job_registry'
import { Job } from '#foundation/queue/job'
import OutgoingMail from '#mail/models/outgoing_mail'
import { concludeMail } from '#mail/outgoing/conclude_mail'

/** Has a mail written and sent by the job that its row names, and sees to it that it ends. */
export class BringMail extends Job<{ mailId: number }> {
  static jobName: string = 'mail.bring'

  async run() {
    const mail = await this.findQueued()
    if (!mail?.job) return
    await new (findJob(mail.job.name))(mail.job.payload).run()
    // Nothing was sent: what it was about has changed since, such as its recipient.
    const left = await this.findQueued()
    if (left) await concludeMail(left, { state: 'dropped', reason: 'outdated' })
  }

  async failed(error: Error, isLast: boolean) {
    const mail = isLast ? await this.findQueued() : null
    if (mail) await concludeMail(mail, { state: 'failed', reason: 'fault', detail: error.message })
  }

  private findQueued() {
    return OutgoingMail.query().where('id', this.payload.mailId).where('state', 'queued').first()
  }
}

/** Of mails that somebody waits for at the screen. */
export class BringUrgentMail extends BringMail {
  static override jobName = 'mail.bring_urgent'
  static override priority = 'urgent' as const
}

/** Of those few mails that also people of a suspended workspace get. */
export class BringMailAnyway extends BringMail {
  static override jobName = 'mail.bring_anyway'
  static override priority = 'urgent' as const
  static override runsWhileSuspended = true
}
