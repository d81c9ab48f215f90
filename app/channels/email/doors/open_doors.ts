import logger from '@adonisjs/core/services/logger'
import smtpReceiverConfig from '#config/smtp_receiver'
import { MailboxWatch } from '#channels/email/doors/imap/watch_mailboxes'
import { SmtpReceiver } from '#channels/email/doors/smtp/smtp_receiver'

interface Options {
  isRelay: (ip: string) => boolean
}

/**
 * Opens the doors that wait for mails in the background: mailboxes that are watched over IMAP
 * and, with a port, the SMTP receiver. @returns what closes them, mails under way included
 */
export async function openDoors({ isRelay }: Options): Promise<() => Promise<void>> {
  const watch = new MailboxWatch()
  watch.start()
  const receiver = await openReceiver(isRelay)
  return async () => {
    await Promise.all([watch.stop(), receiver?.stop()])
  }
}

/** A port that is taken is no reason for the whole process not to start. */
async function openReceiver(isRelay: Options['isRelay']) {
  const { port, host } = smtpReceiverConfig
  if (!port) return null
  const receiver = new SmtpReceiver({ port, host, isRelay })
  try {
    await receiver.start()
    logger.info({ host, port }, 'Taking mails over SMTP')
    return receiver
  } catch (error) {
    logger.error({ err: error, host, port }, 'The SMTP receiver cannot listen')
    return null
  }
}
