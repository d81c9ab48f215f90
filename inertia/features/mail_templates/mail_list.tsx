import { Link } from '@adonisjs/inertia/react'
import { IconShieldLock } from '@tabler/icons-react'
import type { ListedMail } from '~/features/mail_templates/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'
import classes from '~/features/mail_templates/mail_templates.module.css'

interface Props {
  mails: ListedMail[]
  language: Locale
  labelledBy: string
}

/** Kinds of mails, with when they are sent and whether they say something else here. */
export function MailList({ mails, language, labelledBy }: Props) {
  const t = useTranslate()
  return (
    <ul className={classes.list} aria-labelledby={labelledBy}>
      {mails.map(({ kind, name, occasion, isSecurity, changedIn }) => (
        <li key={kind}>
          <div className={classes.item}>
            <Link
              route="settings.mail_templates.edit"
              routeParams={{ kind, locale: language }}
              className={classes.name}
            >
              {name}
            </Link>
            <p>{occasion}</p>
          </div>
          {isSecurity && <IconShieldLock size={17} className={classes.lock} aria-hidden="true" />}
          {changedIn.includes(language) && (
            <span className={classes.badge}>{t('mail_templates.changed')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
