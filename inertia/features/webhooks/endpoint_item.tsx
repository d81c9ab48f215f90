import { Link } from '@adonisjs/inertia/react'
import { EndpointBadge } from '~/features/webhooks/endpoint_badge'
import { Health } from '~/features/webhooks/health'
import type { Endpoint } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

/** An endpoint in the list, with how it does. */
export function EndpointItem({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslate()
  const { id, url, description, wantsAll, eventNames, includesNotes } = endpoint
  return (
    <li className={classes.item}>
      <div className={classes.itemHead}>
        <h2>
          <Link route="settings.webhooks.show" routeParams={{ id }}>
            {description || url}
          </Link>
        </h2>
        <EndpointBadge endpoint={endpoint} />
      </div>
      {description && <p className={classes.url}>{url}</p>}
      <p className={classes.soft}>
        {wantsAll
          ? t('webhooks.all_events')
          : t('webhooks.some_events', { count: eventNames.length })}
        {includesNotes && ` · ${t('webhooks.with_notes')}`}
      </p>
      <Health lastDay={endpoint.lastDay} />
    </li>
  )
}
