import { DateTime } from 'luxon'
import type { I18n } from '@adonisjs/i18n'
import { sanitizeRichText } from '#foundation/rich_text/rich_text'
import type User from '#identity/models/user'
import type Tenant from '#tenancy/models/tenant'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import Message from '#tickets/models/message'

export interface QuotedMessage {
  /** Who wrote when, in words. */
  heading: string
  html: string
  text: string
}

/** Of a long conversation the latest messages; and no more than so many characters in all. */
const MOST_MESSAGES = 20
const MOST_CHARACTERS = 60_000

/** Earlier public messages below an answer, the latest first, as the workspace wants it. */
export async function quotedHistory(
  message: Message,
  recipient: User,
  tenant: Tenant,
  i18n: I18n
): Promise<QuotedMessage[]> {
  const { quotedHistory: wanted } = await WorkspaceSettings.current()
  if (wanted === 'none') return []
  const earlier = await Message.query()
    .where('ticket_id', message.ticketId)
    .where('visibility', 'public')
    .where('id', '<', message.id)
    .preload('author')
    .orderBy('id', 'desc')
    .limit(wanted === 'all' ? MOST_MESSAGES : 1)
  let left = MOST_CHARACTERS
  return earlier
    .filter(({ bodyHtml }) => (left -= bodyHtml.length) >= 0)
    .map(({ author, bodyHtml, bodyText, createdAt }) => ({
      heading: i18n.t('mails.answer.wrote', {
        author: author?.name ?? tenant.name,
        at: i18n.formatDate(createdAt, {
          ...DateTime.DATETIME_MED,
          timeZone: recipient.timeZone ?? tenant.timeZone,
        }),
      }),
      // Images of earlier mails stay with those.
      html: sanitizeRichText(bodyHtml),
      text: bodyText,
    }))
}
