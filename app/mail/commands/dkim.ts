import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The DNS record behind the signature of what the installation sends (RFC 6376). */
export default class MailDkim extends BaseCommand {
  static commandName = 'mail:dkim'
  static description = 'Show the DNS record that mails are signed with, or make a key'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Make a new key and write it to this file' })
  declare generate?: string

  async run() {
    const { makeDkimKey, dkimRecord } = await import('#mail/outgoing/dkim_record')
    if (this.generate) {
      await makeDkimKey(this.generate)
      this.logger.success(`The key is in ${this.generate}, for its owner alone.`)
      this.logger.info(
        'Set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY_FILE, start again, and run mail:dkim.'
      )
      return
    }
    const { signing } = await import('#config/mail')
    if (!signing.dkim) {
      this.logger.error(
        'Mails are not signed: set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY_FILE. ' +
          'mail:dkim --generate=<file> makes a key.'
      )
      this.exitCode = 1
      return
    }
    const { name, value } = dkimRecord(signing.dkim)
    this.logger.log(`Name:  ${name}`)
    this.logger.log('Type:  TXT')
    this.logger.log(`Value: ${value}`)
  }
}
