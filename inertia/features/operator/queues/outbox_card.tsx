import { useIntl } from 'react-intl'
import { RelativeTime } from '~/components/relative_time'
import type { Outbox } from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function OutboxCard({ outbox }: { outbox: Outbox }) {
  const t = useTranslate()
  const intl = useIntl()
  const counted = (count: number) =>
    count < outbox.counted
      ? intl.formatNumber(count)
      : t('operator.queues.more', { count: intl.formatNumber(count) })
  return (
    <section className={classes.card}>
      <h2>{t('operator.queues.outbox')}</h2>
      <p>{t('operator.queues.outbox_lead')}</p>
      <dl className={classes.facts}>
        <div>
          <dt>{t('operator.queues.unrelayed')}</dt>
          <dd>{counted(outbox.unrelayed)}</dd>
        </div>
        <div>
          <dt>{t('operator.queues.outbox_oldest')}</dt>
          <dd>
            {outbox.oldest ? <RelativeTime value={outbox.oldest} /> : t('operator.queues.none')}
          </dd>
        </div>
        <div>
          <dt>{t('operator.queues.pending')}</dt>
          <dd>{counted(outbox.pending)}</dd>
        </div>
      </dl>
    </section>
  )
}
