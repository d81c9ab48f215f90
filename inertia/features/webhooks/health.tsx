import type { Endpoint } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

/** How the last 24 hours went: a bar for the eye, a sentence for everybody. */
export function Health({ lastDay: { succeeded, failed, pending } }: Pick<Endpoint, 'lastDay'>) {
  const t = useTranslate()
  const total = succeeded + failed + pending
  if (total === 0) return <p className={classes.soft}>{t('webhooks.health.quiet')}</p>
  const share = (count: number) => ({ width: `${(count / total) * 100}%` })
  return (
    <div className={classes.health}>
      <div className={classes.bar} aria-hidden="true">
        <i data-state="succeeded" style={share(succeeded)} />
        <i data-state="pending" style={share(pending)} />
        <i data-state="failed" style={share(failed)} />
      </div>
      <p className={classes.soft}>
        {t('webhooks.health.arrived', { succeeded, total })}
        {pending > 0 && ` · ${t('webhooks.health.waiting', { count: pending })}`}
      </p>
    </div>
  )
}
