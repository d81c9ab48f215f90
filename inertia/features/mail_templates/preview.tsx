import { useState } from 'react'
import type { SampleMail } from '~/features/mail_templates/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'
import classes from '~/features/mail_templates/mail_templates.module.css'

interface Props {
  mail: SampleMail
  locale: Locale
  isLoading: boolean
  /** It shows less than what is typed, as that cannot be sent. */
  isOld: boolean
}

const parts = ['html', 'text'] as const

/** The mail as people get it. Its HTML lives in a sandbox where nothing runs and no link leads. */
export function Preview({ mail, locale, isLoading, isOld }: Props) {
  const t = useTranslate()
  const [part, setPart] = useState<(typeof parts)[number]>('html')
  return (
    <section className={classes.preview} aria-labelledby="preview-title">
      <div className={classes.previewHead}>
        <h2 id="preview-title">{t('mail_templates.preview.title')}</h2>
        <div className={classes.parts} role="group" aria-labelledby="preview-title">
          {parts.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === part}
              onClick={() => setPart(one)}
            >
              {t(`mail_templates.preview.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <p className={classes.subject}>
        <span>{t('mail_templates.preview.subject')}</span>
        <b lang={locale}>{mail.subject}</b>
      </p>
      {part === 'html' ? (
        <iframe
          className={classes.frame}
          title={t('mail_templates.preview.frame')}
          sandbox=""
          srcDoc={mail.html}
        />
      ) : (
        <pre className={classes.text} lang={locale} tabIndex={0}>
          {mail.text}
        </pre>
      )}
      <p className={classes.soft} aria-live="polite">
        {isLoading
          ? t('mail_templates.preview.loading')
          : t(isOld ? 'mail_templates.preview.old' : 'mail_templates.preview.how')}
      </p>
    </section>
  )
}
