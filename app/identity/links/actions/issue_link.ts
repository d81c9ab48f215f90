import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { JsonValue } from '#foundation/events/domain_event'
import { record } from '#foundation/events/record'
import LinkIssued from '#identity/links/events/link_issued'
import MailLink from '#identity/links/models/mail_link'
import { linkPurposes, type LinkPurpose } from '#identity/links/purposes'
import { normalizeEmail } from '#identity/models/user'

interface NewLink {
  purpose: LinkPurpose
  email: string
  /** Whose link it is; null for somebody who is not here yet. */
  userId?: number | null
  payload?: Record<string, JsonValue>
  /** Who asked for it, if another person. */
  actorId?: number | null
}

/** How long a link that is over is kept, in days: whoever opens it is told what became of it. */
const KEPT_FOR = 30

const SWEPT_AT_ONCE = 20

/** Makes a link in the caller's transaction; committed, it is mailed to its address. */
export class IssueLink {
  async execute(input: NewLink, trx: TransactionClientContract): Promise<MailLink> {
    const { minutes, isMailed } = linkPurposes[input.purpose]
    const now = DateTime.now()
    const link = await MailLink.create(
      {
        purpose: input.purpose,
        email: normalizeEmail(input.email),
        userId: input.userId ?? null,
        payload: input.payload ?? {},
        expiresAt: now.plus({ minutes }),
        createdAt: now,
      },
      { client: trx }
    )
    await sweep(trx)
    if (isMailed) {
      const payload = { linkId: link.id }
      await record(new LinkIssued({ actorId: input.actorId ?? input.userId, payload }), trx)
    }
    return link
  }
}

/** Each new link takes some old ones away, as addresses of strangers need not be kept. */
async function sweep(trx: TransactionClientContract) {
  const old = MailLink.query({ client: trx })
    .select('id')
    .where('expires_at', '<', DateTime.now().minus({ days: KEPT_FOR }).toJSDate())
    .orderBy('expires_at')
    .limit(SWEPT_AT_ONCE)
  const found = await old
  const ids = found.map(({ id }) => id)
  if (ids.length > 0) await MailLink.query({ client: trx }).whereIn('id', ids).delete()
}
