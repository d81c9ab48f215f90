import { errors, type HttpContext } from '@adonisjs/core/http'
import env from '#start/env'
import { recipientOf, type Recipient } from '#channels/email/receiving/recipient_of'
import {
  IntakeUnauthorized,
  NoSuchRecipient,
} from '#channels/email/doors/http/exceptions/intake_refused'
import { isOperatorsToken, tokenOf } from '#channels/email/doors/http/intake_token'
import { takeMail } from '#channels/email/doors/http/take_mail'

/** Mails that the operator's own mail server hands in for any workspace. */
export default class InstallationMailIntakeController {
  async store(ctx: HttpContext) {
    // As if it were not there, where the operator did not open it.
    if (!env.get('MAIL_INTAKE_TOKEN')) {
      throw new errors.E_ROUTE_NOT_FOUND(['POST', ctx.request.url()])
    }
    if (!isOperatorsToken(tokenOf(ctx))) throw new IntakeUnauthorized()
    const { recipients } = await takeMail(ctx, 'installation', findAll)
    return ctx.response.status(202).send({ status: 'stored', recipients })
  }
}

/** @throws NoSuchRecipient when there is none at all */
async function findAll(addresses: string[]): Promise<Map<string, Recipient>> {
  const found = new Map<string, Recipient>()
  for (const address of addresses) {
    const recipient = await recipientOf(address)
    if (recipient) found.set(address, recipient)
  }
  if (found.size === 0) throw new NoSuchRecipient()
  return found
}
