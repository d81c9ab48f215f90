import { Link } from '@adonisjs/inertia/react'
import { IconMailX, IconPlugConnectedX, IconStar, type Icon } from '@tabler/icons-react'
import { InitialsAvatar } from '~/components/initials_avatar'
import { RelativeTime } from '~/components/relative_time'
import { useSentence } from '~/features/notifications/use_sentence'
import type { Kind, NotificationItem } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/notifications/notifications.module.css'

const icons: Partial<Record<Kind, Icon>> = {
  delivery_failed: IconMailX,
  mailbox_failing: IconMailX,
  webhook_off: IconPlugConnectedX,
  rated: IconStar,
}

/** What happened, where and when; opening it leads there and marks it read. */
export function NotificationLine({ item }: { item: NotificationItem }) {
  const t = useTranslate()
  const sentenceOf = useSentence()
  const { actor, ticket, excerpt, isRead } = item
  const Symbol = icons[item.kind]

  return (
    <Link
      route="agent.notifications.show"
      routeParams={{ id: item.id }}
      className={classes.line}
      data-unread={!isRead || undefined}
      data-row
    >
      {Symbol || !actor ? (
        <span className={classes.symbol} aria-hidden="true">
          {Symbol && <Symbol size={17} stroke={1.7} />}
        </span>
      ) : (
        <InitialsAvatar
          name={actor.name}
          src={actor.avatarUrl}
          size={32}
          shape={actor.role === 'customer' ? 'round' : 'square'}
        />
      )}
      <span className={classes.words}>
        <span className={classes.sentence}>{sentenceOf(item)}</span>
        {ticket && (
          <span className={classes.ticket}>
            #{ticket.number} {ticket.subject}
          </span>
        )}
        {excerpt && <span className={classes.excerpt}>{excerpt}</span>}
      </span>
      <span className={classes.when}>
        <RelativeTime value={item.createdAt} style="short" />
        {!isRead && (
          <>
            <span className={classes.dot} aria-hidden="true" />
            <span className="visually-hidden">{t('notifications.list.is_unread')}</span>
          </>
        )}
      </span>
    </Link>
  )
}
