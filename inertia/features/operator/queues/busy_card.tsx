import { Link } from '@adonisjs/inertia/react'
import type { BusyWorkspace } from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function BusyCard({ busy }: { busy: BusyWorkspace[] }) {
  const t = useTranslate()
  return (
    <section className={classes.card}>
      <h2>{t('operator.queues.busy')}</h2>
      <p>{t(busy.length > 0 ? 'operator.queues.busy_lead' : 'operator.queues.busy_none')}</p>
      <ul className={classes.acts}>
        {busy.map(({ slug, waiting }) => (
          <li key={slug}>
            <Link route="operator.workspaces.show" routeParams={{ slug }}>
              {slug}
            </Link>
            <span>{t('operator.queues.jobs', { count: waiting })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
