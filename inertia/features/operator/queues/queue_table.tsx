import { useIntl } from 'react-intl'
import { RelativeTime } from '~/components/relative_time'
import type { Queue } from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

const states = ['waiting', 'active', 'delayed', 'failed'] as const

export function QueueTable({ queues }: { queues: Queue[] }) {
  const t = useTranslate()
  const intl = useIntl()
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('operator.queues.table')}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('operator.queues.queue')}</th>
            {states.map((state) => (
              <th key={state} scope="col" className={classes.number}>
                {t(`operator.queues.${state}`)}
              </th>
            ))}
            <th scope="col">{t('operator.queues.oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <tr key={queue.name}>
              <th scope="row">
                {queue.name}
                <small>{t(`operator.queues.names.${queue.name}`)}</small>
              </th>
              {states.map((state) => (
                <td
                  key={state}
                  className={classes.number}
                  data-label={t(`operator.queues.${state}`)}
                >
                  {intl.formatNumber(queue[state])}
                </td>
              ))}
              <td data-label={t('operator.queues.oldest')}>
                {queue.oldestWaiting ? (
                  <RelativeTime value={queue.oldestWaiting} />
                ) : (
                  t('operator.queues.nothing')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
