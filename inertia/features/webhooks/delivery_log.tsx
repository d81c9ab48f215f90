import { NativeSelect } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { router } from '@inertiajs/react'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { EmptyState } from '~/components/empty_state'
import { DeliveryItem } from '~/features/webhooks/delivery_item'
import type { DeliveryRow, ListedEvent, LogFilters } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import type { CursorPage } from '~/types'
import classes from '~/features/webhooks/webhooks.module.css'

interface Props {
  endpointId: number
  deliveries: DeliveryRow[]
  page: CursorPage
  filters: LogFilters
  events: ListedEvent[]
}

const states = ['pending', 'succeeded', 'failed'] as const

/** What was sent, the newest first; filters live in the address. */
export function DeliveryLog({ endpointId, deliveries, page, filters, events }: Props) {
  const t = useTranslate()
  const given = Object.fromEntries(
    Object.entries(filters).flatMap(([key, value]) => (value ? [[key, value]] : []))
  )
  const isNarrowed = Object.keys(given).length > 0
  const visit = (changes: Record<string, string>) =>
    router.get(
      urlFor('settings.webhooks.show', { id: endpointId }),
      Object.fromEntries(Object.entries({ ...given, ...changes }).filter(([, value]) => value)),
      { preserveState: true, preserveScroll: true }
    )
  const step = (position: Record<string, string>) => ({
    route: 'settings.webhooks.show' as const,
    routeParams: { id: endpointId },
    qs: { ...given, ...position },
  })

  return (
    <>
      {(deliveries.length > 0 || isNarrowed) && (
        <div className={classes.filters}>
          <NativeSelect
            aria-label={t('webhooks.log.state')}
            value={filters.state ?? ''}
            data={[
              { value: '', label: t('webhooks.log.any_state') },
              ...states.map((value) => ({ value, label: t(`webhooks.states.${value}`) })),
            ]}
            onChange={(event) => visit({ state: event.currentTarget.value })}
          />
          <NativeSelect
            aria-label={t('webhooks.log.event')}
            value={filters.event ?? ''}
            data={[
              { value: '', label: t('webhooks.log.any_event') },
              ...events.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChange={(event) => visit({ event: event.currentTarget.value })}
          />
        </div>
      )}
      {deliveries.length > 0 ? (
        <ul className={classes.log} aria-label={t('webhooks.log.title')}>
          {deliveries.map((delivery) => (
            <DeliveryItem key={delivery.id} endpointId={endpointId} delivery={delivery} />
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration={isNarrowed ? 'search' : 'empty'}
          title={t(isNarrowed ? 'webhooks.log.none_found.title' : 'webhooks.log.none.title')}
          text={t(isNarrowed ? 'webhooks.log.none_found.text' : 'webhooks.log.none.text')}
        />
      )}
      {(page.previous || page.next) && (
        <nav className={classes.pages} aria-label={t('webhooks.log.pages')}>
          {page.previous && (
            <Link {...step({ before: page.previous })} rel="prev">
              <IconChevronLeft size={16} aria-hidden="true" />
              {t('webhooks.log.newer')}
            </Link>
          )}
          {page.next && (
            <Link {...step({ after: page.next })} rel="next">
              {t('webhooks.log.older')}
              <IconChevronRight size={16} aria-hidden="true" />
            </Link>
          )}
        </nav>
      )}
    </>
  )
}
