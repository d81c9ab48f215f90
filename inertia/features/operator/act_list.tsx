import { RelativeTime } from '~/components/relative_time'
import { useActName } from '~/features/operator/use_act_name'
import type { Act } from '~/features/operator/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function ActList({ acts }: { acts: Act[] }) {
  const t = useTranslate()
  const nameOf = useActName()
  return (
    <section className={classes.card}>
      <h2>{t('operator.audit.recent')}</h2>
      <p />
      {acts.length === 0 && <p className={classes.soft}>{t('operator.audit.empty_title')}</p>}
      <ul className={classes.acts}>
        {acts.map((act) => (
          <li key={act.id}>
            {nameOf(act.action)}
            <span>
              {act.actor} · <RelativeTime value={act.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
