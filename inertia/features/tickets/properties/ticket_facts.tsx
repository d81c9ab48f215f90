import { Link } from '@adonisjs/inertia/react'
import { IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import { RelativeTime } from '~/components/relative_time'
import { useTranslate } from '~/i18n/use_translate'
import type { MessageId } from '~/i18n/messages'
import type { TicketDetails } from '~/types'
import classes from '~/features/tickets/properties/properties.module.css'

const channels = ['web', 'email', 'api']

export function TicketFacts({ ticket }: { ticket: TicketDetails }) {
  const t = useTranslate()
  const channel = channels.includes(ticket.channel)
    ? t(`tickets.channels.${ticket.channel}` as MessageId)
    : ticket.channel
  return (
    <dl className={classes.facts}>
      {ticket.rating && <GivenRating rating={ticket.rating} comment={ticket.ratingComment} />}
      <div>
        <dt>{t('tickets.created')}</dt>
        <dd>
          <RelativeTime value={ticket.createdAt} />
        </dd>
      </div>
      <div>
        <dt>{t('tickets.updated')}</dt>
        <dd>
          <RelativeTime value={ticket.updatedAt} />
        </dd>
      </div>
      <div>
        <dt>{t('tickets.channel')}</dt>
        <dd>{channel}</dd>
      </div>
      {ticket.followUps.length > 0 && (
        <div>
          <dt>{t('agent.ticket.follow_ups')}</dt>
          <dd>
            {ticket.followUps.map((number) => (
              <Link
                key={number}
                route="agent.tickets.show"
                routeParams={{ number }}
                className="mono"
              >
                #{number}{' '}
              </Link>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}

function GivenRating({ rating, comment }: { rating: 'good' | 'bad'; comment: string | null }) {
  const t = useTranslate()
  const isGood = rating === 'good'
  return (
    <div>
      <dt>{t('agent.ticket.rating')}</dt>
      <dd className={classes.rating} data-rating={rating}>
        {isGood ? <IconThumbUp size={16} /> : <IconThumbDown size={16} />}
        {t(isGood ? 'agent.ticket.rated_good' : 'agent.ticket.rated_bad')}
      </dd>
      {comment && <dd className={classes.comment}>{comment}</dd>}
    </div>
  )
}
