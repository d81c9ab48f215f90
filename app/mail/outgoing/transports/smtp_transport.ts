import { SmtpConversation, type SmtpServer } from '#mail/outgoing/transports/smtp_connection'
import { toDeliveryFailure } from '#mail/outgoing/transports/smtp_failure'
import type { SealedMail, Transport } from '#mail/outgoing/transports/transport'

/** Connections kept open for the next mail, and for how long. */
const KEPT = 2
const KEPT_FOR = 15_000

/** Servers get suspicious of endless conversations. */
const MAILS_PER_CONVERSATION = 50

interface Idle {
  conversation: SmtpConversation
  mails: number
  timer: NodeJS.Timeout
}

/** Delivers to one mail server and keeps a few conversations with it open. */
export class SmtpTransport implements Transport {
  private idle: Idle[] = []

  constructor(private readonly server: SmtpServer) {}

  async deliver(mail: SealedMail, onHandOver: () => Promise<void>): Promise<string> {
    try {
      return await this.deliverAnew(mail, onHandOver)
    } catch (error) {
      throw toDeliveryFailure(error)
    }
  }

  /** An idle conversation may have been ended by the server: then a new one is begun, once. */
  private async deliverAnew(mail: SealedMail, onHandOver: () => Promise<void>): Promise<string> {
    let isHandedOver = false
    const handOver = async () => {
      await onHandOver()
      isHandedOver = true
    }
    const used = this.takeIdle()
    if (used) {
      try {
        return await this.deliverBy(used.conversation, used.mails, mail, handOver)
      } catch (error) {
        const isAnswered = toDeliveryFailure(error).isAnswered
        if (isHandedOver || isAnswered) throw error
      }
    }
    return this.deliverBy(await SmtpConversation.open(this.server), 0, mail, handOver)
  }

  close() {
    for (const { conversation, timer } of this.idle.splice(0)) {
      clearTimeout(timer)
      conversation.close()
    }
  }

  private async deliverBy(
    conversation: SmtpConversation,
    mails: number,
    mail: SealedMail,
    onHandOver: () => Promise<void>
  ): Promise<string> {
    try {
      const words = await conversation.send(mail, onHandOver)
      await this.keep(conversation, mails + 1)
      return words
    } catch (error) {
      if (toDeliveryFailure(error).isAnswered) await this.keep(conversation, mails + 1)
      else conversation.close()
      throw error
    }
  }

  private takeIdle(): Idle | undefined {
    for (let one = this.idle.pop(); one; one = this.idle.pop()) {
      clearTimeout(one.timer)
      if (one.conversation.isBroken) continue
      one.conversation.wake()
      return one
    }
    return undefined
  }

  private async keep(conversation: SmtpConversation, mails: number) {
    const isFull = this.idle.length >= KEPT || mails >= MAILS_PER_CONVERSATION
    if (isFull || conversation.isBroken) return conversation.close()
    await conversation.reset().catch(() => conversation.close())
    if (conversation.isBroken) return
    const timer = setTimeout(() => {
      this.idle = this.idle.filter((one) => one.conversation !== conversation)
      conversation.close()
    }, KEPT_FOR)
    timer.unref()
    conversation.rest()
    this.idle.push({ conversation, mails, timer })
  }
}
