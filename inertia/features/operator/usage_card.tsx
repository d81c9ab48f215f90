import { Progress } from '@mantine/core'
import { useIntl } from 'react-intl'
import { RelativeTime } from '~/components/relative_time'
import { useFileSize } from '~/components/use_file_size'
import type { WorkspaceDetails } from '~/features/operator/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

interface MeterProps {
  label: string
  used: number
  limit: number | null
  format: (value: number) => string
}

function Meter({ label, used, limit, format }: MeterProps) {
  const t = useTranslate()
  const share = limit === null ? 0 : limit === 0 ? 100 : Math.min(100, (used / limit) * 100)
  return (
    <div className={classes.meter}>
      <div>
        <b>{label}</b>
        <span>
          {limit === null
            ? t('operator.show.unlimited', { used: format(used) })
            : t('operator.show.of', { used: format(used), limit: format(limit) })}
          {share >= 100 && ` · ${t('operator.show.over')}`}
        </span>
      </div>
      {limit !== null && (
        <Progress value={share} color={share >= 100 ? 'red' : undefined} aria-label={label} />
      )}
    </div>
  )
}

export function UsageCard({ details }: { details: WorkspaceDetails }) {
  const t = useTranslate()
  const intl = useIntl()
  const size = useFileSize()
  const count = (value: number) => intl.formatNumber(value)
  return (
    <section className={classes.card}>
      <h2>{t('operator.show.usage')}</h2>
      <p />
      <Meter
        label={t('operator.show.seats')}
        used={details.seats}
        limit={details.seatLimit}
        format={count}
      />
      <Meter
        label={t('operator.show.storage')}
        used={details.storageBytes}
        limit={details.storageLimitBytes}
        format={size}
      />
      <Meter
        label={t('operator.show.mails')}
        used={details.mailsInHour}
        limit={details.mailsPerHourLimit}
        format={count}
      />
      <dl className={classes.facts}>
        <div>
          <dt>{t('operator.show.people')}</dt>
          <dd>{count(details.people)}</dd>
        </div>
        <div>
          <dt>{t('operator.show.tickets')}</dt>
          <dd>{count(details.tickets)}</dd>
        </div>
        <div>
          <dt>{t('operator.show.mails_month')}</dt>
          <dd>{count(details.mailsInMonth)}</dd>
        </div>
        <div>
          <dt>{t('operator.show.activity')}</dt>
          <dd>
            {details.lastActivityAt ? (
              <RelativeTime value={details.lastActivityAt} />
            ) : (
              t('operator.list.never')
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}
