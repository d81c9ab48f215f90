import { memo } from 'react'
import { IconLock } from '@tabler/icons-react'
import { InitialsAvatar } from '~/components/initials_avatar'
import { RelativeTime } from '~/components/relative_time'
import { MailBody } from '~/features/incoming_mail/mail_body'
import { MailDetails } from '~/features/incoming_mail/mail_details'
import { AttachmentList } from '~/features/tickets/attachments/attachment_list'
import { Deliveries } from '~/features/tickets/sending/deliveries'
import { useTranslate } from '~/i18n/use_translate'
import type { Delivery, Message, TicketDetails } from '~/types'
import classes from '~/features/tickets/conversation/conversation.module.css'

interface Props {
  message: Message
  isNew: boolean
  ticket: TicketDetails
  /** What became of the mails that carried it; none for what was not mailed. */
  deliveries?: Delivery[]
}

/** A reply or a note; a note can never be mistaken for a reply: tint, border, icon and words. */
export const MessageItem = memo(function MessageItem(props: Props) {
  const { message, isNew, ticket, deliveries } = props
  const t = useTranslate()
  const { author, visibility } = message
  const name = author?.name ?? t('tickets.messages.deleted_author')
  const isNote = visibility === 'internal'
  return (
    <article
      id={`message-${message.id}`}
      className={classes.message}
      data-visibility={visibility}
      data-staff={author?.isStaff || undefined}
      data-new={isNew || undefined}
    >
      <span className={classes.plug}>
        <InitialsAvatar
          name={name}
          src={author?.avatarUrl}
          size={32}
          shape={author?.isStaff ? 'square' : 'round'}
        />
      </span>
      <div className={classes.card}>
        <header className={classes.byline}>
          <span className={classes.author}>{name}</span>
          {author?.isStaff && !isNote && (
            <span className={classes.role}>{t('tickets.messages.staff')}</span>
          )}
          {isNote && (
            <span className={classes.noteMark} title={t('tickets.messages.internal_hint')}>
              <IconLock size={13} stroke={2} aria-hidden="true" />
              {t('tickets.messages.internal')}
            </span>
          )}
          {isNew && <span className={classes.newMark}>{t('tickets.messages.new')}</span>}
          <span className={classes.time}>
            <RelativeTime value={message.createdAt} />
          </span>
        </header>
        {message.mail && <MailDetails mail={message.mail} />}
        <MailBody message={message} />
        <AttachmentList attachments={message.attachments} />
        {deliveries && <Deliveries ticket={ticket} deliveries={deliveries} />}
      </div>
    </article>
  )
})
