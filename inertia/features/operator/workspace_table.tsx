import { Link } from '@adonisjs/inertia/react'
import { useIntl } from 'react-intl'
import { RelativeTime } from '~/components/relative_time'
import { useFileSize } from '~/components/use_file_size'
import { StateBadge } from '~/features/operator/state_badge'
import type { Workspace } from '~/features/operator/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function WorkspaceTable({ workspaces }: { workspaces: Workspace[] }) {
  const t = useTranslate()
  const intl = useIntl()
  const size = useFileSize()
  const count = (value: number) => intl.formatNumber(value)
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('operator.list.table')}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('operator.list.workspace')}</th>
            <th scope="col">{t('operator.list.state')}</th>
            <th scope="col">{t('operator.list.plan')}</th>
            <th scope="col" className={classes.number}>
              {t('operator.list.people')}
            </th>
            <th scope="col" className={classes.number}>
              {t('operator.list.tickets')}
            </th>
            <th scope="col" className={classes.number}>
              {t('operator.list.storage')}
            </th>
            <th scope="col" className={classes.number}>
              {t('operator.list.mails')}
            </th>
            <th scope="col">{t('operator.list.created')}</th>
            <th scope="col">{t('operator.list.activity')}</th>
          </tr>
        </thead>
        <tbody>
          {workspaces.map((workspace) => (
            <tr key={workspace.slug}>
              <th scope="row">
                <Link route="operator.workspaces.show" routeParams={{ slug: workspace.slug }}>
                  {workspace.name}
                </Link>
                <small>{workspace.slug}</small>
              </th>
              <td data-label={t('operator.list.state')}>
                <StateBadge workspace={workspace} />
              </td>
              <td data-label={t('operator.list.plan')}>{workspace.plan}</td>
              <td className={classes.number} data-label={t('operator.list.people')}>
                {count(workspace.people)}
              </td>
              <td className={classes.number} data-label={t('operator.list.tickets')}>
                {count(workspace.tickets)}
              </td>
              <td className={classes.number} data-label={t('operator.list.storage')}>
                {size(workspace.storageBytes)}
              </td>
              <td className={classes.number} data-label={t('operator.list.mails')}>
                {count(workspace.mailsInHour)} / {count(workspace.mailsInMonth)}
              </td>
              <td data-label={t('operator.list.created')}>
                {intl.formatDate(workspace.createdAt, { dateStyle: 'medium' })}
              </td>
              <td data-label={t('operator.list.activity')}>
                {workspace.lastActivityAt ? (
                  <RelativeTime value={workspace.lastActivityAt} />
                ) : (
                  t('operator.list.never')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
