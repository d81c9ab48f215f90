import type { I18n } from '@adonisjs/i18n'
import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody else changed the same fields in the meantime; nothing of the refused change is kept. */
export default class TicketChanged extends ExpectedError {
  static status = 409
  static code = 'E_TICKET_CHANGED'
  static message = 'Somebody else changed the same fields. Look at the ticket again, then repeat.'

  constructor(private readonly fields: string[]) {
    super()
    this.details = { fields: fields.join(', ') }
  }

  override detailsIn(i18n: I18n) {
    const names = this.fields.map((field) => i18n.t(`tickets_server.fields.${field}`))
    return { fields: names.join(', ') }
  }
}
