import { InitialsAvatar } from '~/components/initials_avatar'
import { RelativeTime } from '~/components/relative_time'
import { useShared } from '~/components/use_shared'
import { AttachmentList } from '~/features/tickets/attachments/attachment_list'
import { useTranslate } from '~/i18n/use_translate'
import type { Message } from '~/types'
import classes from '~/features/portal/thread.module.css'

/** One letter of a thread: ours to the left, the customer's own a little to the right. */
export function Letter({ message, isNew }: { message: Message; isNew: boolean }) {
  const t = useTranslate()
  const { user } = useShared()
  const { author } = message
  const name = author?.name ?? t('tickets.messages.deleted_author')
  const isOwn = author?.id === user?.id
  return (
    <article className={classes.letter} data-own={isOwn || undefined} data-new={isNew || undefined}>
      <header className={classes.byline}>
        <InitialsAvatar
          name={name}
          src={author?.avatarUrl}
          size={34}
          shape={author?.isStaff ? 'square' : 'round'}
        />
        <span>
          <b>{isOwn ? t('portal.ticket.you') : name}</b>
          {author?.isStaff && !isOwn && <small>{t('tickets.messages.staff')}</small>}
        </span>
        <span className={classes.time}>
          <RelativeTime value={message.createdAt} />
        </span>
      </header>
      <div className="message-body" dangerouslySetInnerHTML={{ __html: message.bodyHtml }} />
      <AttachmentList attachments={message.attachments} />
    </article>
  )
}
