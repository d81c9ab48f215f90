import { useIntl } from 'react-intl'
import { RelativeTime } from '~/components/relative_time'
import type { Task } from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function TaskTable({ tasks }: { tasks: Task[] }) {
  const t = useTranslate()
  const intl = useIntl()
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('operator.queues.tasks')}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('operator.queues.task')}</th>
            <th scope="col">{t('operator.queues.times')}</th>
            <th scope="col">{t('operator.queues.last')}</th>
            <th scope="col">{t('operator.queues.next')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.name}>
              <th scope="row">{task.name}</th>
              <td data-label={t('operator.queues.times')}>
                <code>{task.pattern}</code>
              </td>
              <td data-label={t('operator.queues.last')}>
                <LastRun task={task} />
              </td>
              <td data-label={t('operator.queues.next')}>
                {task.nextAt
                  ? intl.formatDate(task.nextAt, { dateStyle: 'medium', timeStyle: 'short' })
                  : t('operator.queues.unknown')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LastRun({ task }: { task: Task }) {
  const t = useTranslate()
  const intl = useIntl()
  if (!task.lastAt) return t('operator.queues.never')
  const seconds = intl.formatNumber((task.milliseconds ?? 0) / 1_000, { maximumFractionDigits: 1 })
  return (
    <>
      <RelativeTime value={task.lastAt} />
      {task.error ? (
        <>
          {' '}
          <span className={classes.badge} data-state="disabled">
            {t('operator.queues.task_failed')}
          </span>
          <small>{task.error}</small>
        </>
      ) : (
        <small>{t('operator.queues.took', { seconds })}</small>
      )}
    </>
  )
}
