import { Link } from '@adonisjs/inertia/react'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'
import classes from '~/features/mail_templates/mail_templates.module.css'

interface Props {
  languages: Locale[]
  current: Locale
  hrefOf: (language: Locale) => string
}

/** The languages that the workspace sends mails in; nothing where there is one. */
export function LanguageTabs({ languages, current, hrefOf }: Props) {
  const t = useTranslate()
  if (languages.length < 2) return null
  return (
    <nav className={classes.tabs} aria-label={t('mail_templates.language')}>
      {languages.map((language) => (
        <Link
          key={language}
          href={hrefOf(language)}
          aria-current={language === current ? 'page' : undefined}
        >
          {t(`mail_templates.languages.${language}`)}
        </Link>
      ))}
    </nav>
  )
}
