import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import { readLinkToken } from '#identity/links/link_token'
import MailLink from '#identity/links/models/mail_link'
import type { LinkPurpose } from '#identity/links/purposes'

/**
 * Uses a link up, in the caller's transaction: of two clicks at once one gets it. Pages that a
 * mail points to only look (`findLink`) and let a button do this, as mail scanners open links.
 *
 * @throws LinkInvalid
 */
export class UseLink {
  async execute(
    token: string,
    purpose: LinkPurpose,
    trx: TransactionClientContract
  ): Promise<MailLink> {
    const id = readLinkToken(token, purpose)
    const link =
      id === null
        ? null
        : await MailLink.query({ client: trx })
            .where('id', id)
            .where('purpose', purpose)
            .forUpdate()
            .first()
    if (link?.state !== 'usable') throw new LinkInvalid()
    return link.merge({ usedAt: DateTime.now() }).save()
  }
}

/** The link behind a token, whatever its state; null for one that never was. */
export async function findLink(token: string, purpose: LinkPurpose): Promise<MailLink | null> {
  const id = readLinkToken(token, purpose)
  return id === null ? null : MailLink.query().where('id', id).where('purpose', purpose).first()
}

/**
 * The same while it can be used, for before what a dead link is not worth: a password's hash.
 * Only using it up decides.
 *
 * @throws LinkInvalid
 */
export async function findUsableLink(token: string, purpose: LinkPurpose): Promise<MailLink> {
  const link = await findLink(token, purpose)
  if (link?.state !== 'usable') throw new LinkInvalid()
  return link
}
