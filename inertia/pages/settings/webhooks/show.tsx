import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconKey, IconPencil } from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { DocumentTitle } from '~/components/document_title'
import { RelativeTime } from '~/components/relative_time'
import { BackToList } from '~/features/webhooks/back_links'
import { DeliveryLog } from '~/features/webhooks/delivery_log'
import { EndpointBadge } from '~/features/webhooks/endpoint_badge'
import { EndpointMenu } from '~/features/webhooks/endpoint_menu'
import { Health } from '~/features/webhooks/health'
import { OffBanner } from '~/features/webhooks/off_banner'
import { ReplayFailed } from '~/features/webhooks/replay_failed'
import { SendTest } from '~/features/webhooks/send_test'
import type { DeliveryRow, Endpoint, ListedEvent, LogFilters } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { CursorPage, PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/webhooks/webhooks.module.css'

type Props = PageProps<{
  endpoint: Endpoint
  missed: number
  deliveries: DeliveryRow[]
  page: CursorPage
  filters: LogFilters
  events: ListedEvent[]
}>

export default function Webhook({ endpoint, missed, deliveries, page, filters, events }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { id, url, description, wantsAll, eventNames, includesNotes } = endpoint
  const title = description || new URL(url).host
  const hasLog = deliveries.length > 0 || Boolean(filters.state ?? filters.event)

  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <BackToList />
      <div className={classes.head}>
        <div>
          <h1 className={section.title}>{title}</h1>
          <p className={classes.url}>{url}</p>
        </div>
        <EndpointBadge endpoint={endpoint} />
      </div>
      {!endpoint.isOn && <OffBanner endpoint={endpoint} missed={missed} />}
      <div className={classes.facts}>
        <p className={classes.soft}>
          {wantsAll
            ? t('webhooks.all_events')
            : t('webhooks.some_events', { count: eventNames.length })}
          {includesNotes && ` · ${t('webhooks.with_notes')}`}
          {' · '}
          {endpoint.lastSuccessAt
            ? t.rich('webhooks.last_success', {
                when: <RelativeTime key="when" value={endpoint.lastSuccessAt} />,
              })
            : t('webhooks.never')}
        </p>
        {endpoint.isOn && endpoint.failingSince && (
          <p className={classes.error}>
            {t('webhooks.failing_since', {
              when: intl.formatDate(endpoint.failingSince, {
                dateStyle: 'medium',
                timeStyle: 'short',
              }),
            })}
          </p>
        )}
        <Health lastDay={endpoint.lastDay} />
      </div>
      <div className={classes.buttons}>
        <SendTest endpoint={endpoint} events={events} />
        <Button
          component={Link}
          variant="default"
          route="settings.webhooks.edit"
          routeParams={{ id }}
          leftSection={<IconPencil size={16} aria-hidden="true" />}
        >
          {t('webhooks.edit')}
        </Button>
        <Button
          component={Link}
          variant="default"
          route="settings.webhook_secrets.show"
          routeParams={{ id }}
          leftSection={<IconKey size={16} aria-hidden="true" />}
        >
          {t('webhooks.secret_link')}
        </Button>
        <EndpointMenu endpoint={endpoint} />
      </div>
      <div className={classes.section}>
        <div>
          <h2>{t('webhooks.log.title')}</h2>
          <p className={classes.soft}>{t('webhooks.log.text')}</p>
        </div>
        {endpoint.isOn && hasLog && <ReplayFailed id={id} />}
      </div>
      <DeliveryLog
        endpointId={id}
        deliveries={deliveries}
        page={page}
        filters={filters}
        events={events}
      />
    </>
  )
}

Webhook.layout = SettingsLayout
