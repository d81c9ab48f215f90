import { InitialsAvatar } from '~/components/initials_avatar'
import { useTranslate } from '~/i18n/use_translate'
import type { Cc } from '~/types'
import classes from '~/features/tickets/ccs/ccs.module.css'

/** Who is in copy, in the sidebar; nothing where nobody is. */
export function CcCard({ ccs }: { ccs: Cc[] }) {
  const t = useTranslate()
  if (ccs.length === 0) return null
  return (
    <section className={classes.card} aria-label={t('sending.ccs.title')}>
      <p className={classes.heading}>{t('sending.ccs.title')}</p>
      <ul>
        {ccs.map(({ id, name, email }) => (
          <li key={id}>
            <InitialsAvatar name={name} size={24} />
            <span>
              {name}
              <small>{email}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
