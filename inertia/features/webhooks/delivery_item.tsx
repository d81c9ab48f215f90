import { Link } from '@adonisjs/inertia/react'
import { RelativeTime } from '~/components/relative_time'
import { Answer } from '~/features/webhooks/answer'
import { DeliveryBadge, wasMissed } from '~/features/webhooks/delivery_badge'
import type { DeliveryRow } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

interface Props {
  endpointId: number
  delivery: DeliveryRow
}

/** A line of the log; all of it is the link. */
export function DeliveryItem({ endpointId, delivery }: Props) {
  const t = useTranslate()
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Link
          route="settings.webhook_deliveries.show"
          routeParams={{ id: endpointId, delivery: delivery.id }}
        >
          <code>{delivery.event}</code>
        </Link>
        {delivery.isTest && <span className={classes.tag}>{t('webhooks.log.test')}</span>}
        {delivery.ticketNumber !== null && (
          <span className={classes.soft}>
            {t('webhooks.log.ticket', { number: delivery.ticketNumber })}
          </span>
        )}
      </div>
      <DeliveryBadge delivery={delivery} />
      <span className={classes.answer}>
        {!wasMissed(delivery) && <Answer status={delivery.responseStatus} error={delivery.error} />}
        {delivery.attempts > 1 && (
          <span className={classes.soft}>
            {' · '}
            {t('webhooks.log.attempts', { count: delivery.attempts })}
          </span>
        )}
      </span>
      <span className={classes.when}>
        <RelativeTime value={delivery.createdAt} />
      </span>
    </li>
  )
}
