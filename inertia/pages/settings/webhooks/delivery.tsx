import { Button } from '@mantine/core'
import { IconCopy, IconRefresh } from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { CopyButton } from '~/components/copy_button'
import { DocumentTitle } from '~/components/document_title'
import { useSubmit } from '~/components/use_submit'
import { AttemptItem } from '~/features/webhooks/attempt_item'
import { BackToEndpoint } from '~/features/webhooks/back_links'
import { DeliveryBadge, wasMissed } from '~/features/webhooks/delivery_badge'
import type { Delivery } from '~/features/webhooks/types'
import { useSettling } from '~/features/webhooks/use_settling'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/webhooks/webhooks.module.css'

type Props = PageProps<{
  endpoint: { id: number; url: string; isOn: boolean }
  delivery: Delivery
}>

const full = { dateStyle: 'medium', timeStyle: 'medium' } as const

export default function WebhookDelivery({ endpoint, delivery }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  useSettling(delivery)
  const title = t('webhooks.delivery.title', { event: delivery.event })

  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <BackToEndpoint id={endpoint.id} />
      <div className={classes.head}>
        <div>
          <h1 className={section.title}>{title}</h1>
          <p className={classes.url}>{endpoint.url}</p>
        </div>
        <div className={classes.buttons}>
          <Button
            variant="default"
            disabled={!endpoint.isOn}
            loading={isSending}
            leftSection={<IconRefresh size={16} aria-hidden="true" />}
            onClick={() =>
              submit(
                'put',
                urlFor('settings.webhook_replays.update', {
                  id: endpoint.id,
                  delivery: delivery.id,
                }),
                {}
              )
            }
          >
            {t(
              delivery.state === 'pending'
                ? 'webhooks.delivery.replay_now'
                : 'webhooks.delivery.replay'
            )}
          </Button>
        </div>
      </div>
      <dl className={classes.sheet} aria-label={t('webhooks.delivery.facts')}>
        <dt>{t('webhooks.delivery.state')}</dt>
        <dd>
          <span role="status">
            <DeliveryBadge delivery={delivery} />
          </span>
        </dd>
        <dt>{t('webhooks.delivery.id')}</dt>
        <dd>
          <code>{delivery.messageId}</code>
        </dd>
        <dt>{t('webhooks.delivery.created')}</dt>
        <dd>{intl.formatDate(delivery.createdAt, full)}</dd>
        {delivery.nextAttemptAt && delivery.attempts > 0 && (
          <>
            <dt>{t('webhooks.delivery.next')}</dt>
            <dd>{intl.formatDate(delivery.nextAttemptAt, full)}</dd>
          </>
        )}
      </dl>
      <h2 className={classes.heading}>{t('webhooks.delivery.attempts')}</h2>
      {delivery.tries.length > 0 ? (
        <ol className={classes.attempts}>
          {delivery.tries.map((attempt, index) => (
            <AttemptItem key={attempt.number} attempt={attempt} isOpen={index === 0} />
          ))}
        </ol>
      ) : (
        <p className={classes.soft}>
          {t(wasMissed(delivery) ? 'webhooks.delivery.none_missed' : 'webhooks.delivery.none')}
        </p>
      )}
      <h2 className={classes.heading}>{t('webhooks.delivery.payload')}</h2>
      <p className={classes.soft}>{t('webhooks.delivery.payload_hint')}</p>
      <div className={classes.payload}>
        <pre
          className={classes.code}
          tabIndex={0}
          role="region"
          aria-label={t('webhooks.delivery.payload')}
        >
          {JSON.stringify(JSON.parse(delivery.body), null, 2)}
        </pre>
        <div>
          <CopyButton
            text={delivery.body}
            label={t('webhooks.delivery.copy')}
            doneLabel={t('webhooks.delivery.copied')}
            icon={<IconCopy size={18} stroke={1.7} />}
            size={44}
          />
        </div>
      </div>
    </>
  )
}

WebhookDelivery.layout = SettingsLayout
