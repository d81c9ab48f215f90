import { DateTime } from 'luxon'
import i18nManager from '@adonisjs/i18n/services/main'
import inboundMailConfig from '#config/inbound_mail'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import User from '#identity/models/user'
import MailBlock from '#channels/email/quarantine/models/mail_block'
import MailQuarantined from '#channels/email/receiving/events/mail_quarantined'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import { peek, withRawFile } from '#channels/email/receiving/raw_mail'
import { ownAddressTest } from '#channels/email/receiving/sender'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { mailTexts } from '#mail/templates/mail_texts'
import { writeLetter } from '#mail/templates/write_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { addressOf } from '#tenancy/installation'

const MEGABYTE = 1024 * 1024

/**
 * Tells both sides of a mail that was too large to be taken: staff by the quarantine, and its
 * sender by mail, unless a machine sent it or nobody knows who did.
 */
export class TurnAwayLarge {
  async execute(id: number): Promise<void> {
    const mail = await InboundMail.find(id)
    if (mail?.state !== 'quarantined' || mail.reason !== 'too_large') return
    if (!mail.processedAt) await this.note(mail)
    if (await this.mayBeTold(mail)) await this.tell(mail)
  }

  private async note(mail: InboundMail) {
    const seen = await withRawFile(mail, (path) => peek(path, mail.envelopeFrom))
    await transaction(async (trx) => {
      mail.useTransaction(trx).merge({ ...seen, processedAt: DateTime.now() })
      await mail.save()
      const payload = { inboundMailId: mail.id, reason: 'too_large' }
      await record(new MailQuarantined({ payload }), trx)
    })
  }

  private async mayBeTold({ fromAddress, isAutomatic, verdicts }: InboundMail): Promise<boolean> {
    if (!fromAddress || isAutomatic || verdicts?.dmarc === 'fail') return false
    const isOwn = await ownAddressTest(await findOwnTenant())
    if (isOwn(fromAddress)) return false
    const host = fromAddress.slice(fromAddress.lastIndexOf('@'))
    return !(await MailBlock.query().whereIn('sender', [fromAddress, host]).first())
  }

  private async tell({ id, fromAddress, fromName, subject }: InboundMail) {
    const tenant = await findOwnTenant()
    const person = await User.findBy('email', fromAddress)
    if (person?.isDisabled) return
    const locale = localeOf({ locale: person?.locale ?? null }, tenant)
    const name = person?.name ?? fromName ?? ''
    await sendLetter({
      tenant,
      to: { email: fromAddress!, name },
      locale,
      letter: writeLetter(await mailTexts('too_large', locale), {
        values: {
          workspace: tenant.name,
          name,
          limit: `${Math.floor(inboundMailConfig.largestMail / MEGABYTE)} MB`,
          subject: subject ?? i18nManager.locale(locale).t('incoming_mails.no_subject'),
        },
        url: addressOf(tenant),
      }),
      key: `too_large.${id}`,
    })
  }
}
