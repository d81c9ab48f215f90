import { Job } from '#foundation/queue/job'
import { ProcessInbound } from '#channels/email/receiving/actions/process_inbound'
import { QuarantineMail } from '#channels/email/receiving/actions/quarantine_mail'
import { TurnAwayLarge } from '#channels/email/receiving/actions/turn_away_large'

/** Makes of a stored mail what it is: a ticket, a reply, a bounce, or something for quarantine. */
export class ProcessMail extends Job<{ inboundMailId: number }> {
  static jobName = 'email.process_mail'

  static idOf(inboundMailId: number) {
    return `process-mail-${inboundMailId}`
  }

  async run() {
    await new ProcessInbound().execute(this.payload.inboundMailId)
    await new TurnAwayLarge().execute(this.payload.inboundMailId)
  }

  override async failed(error: Error, isLast: boolean) {
    if (!isLast) return
    await new QuarantineMail().execute(this.payload.inboundMailId, 'failed', error.message)
  }
}
