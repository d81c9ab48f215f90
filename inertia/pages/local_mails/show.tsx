import { Link } from '@adonisjs/inertia/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { DocumentTitle } from '~/components/document_title'
import { RelativeTime } from '~/components/relative_time'
import { MailBody, type MailPart } from '~/features/local_mails/mail_body'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { LocalMail } from '~/features/local_mails/local_mail'
import type { PageProps } from '~/types'
import classes from '~/features/local_mails/local_mails.module.css'

const parts: MailPart[] = ['html', 'text', 'headers']

export default function ShowLocalMail({ mail }: PageProps<{ mail: LocalMail }>) {
  const t = useTranslate()
  const [part, setPart] = useState<MailPart>(mail.html ? 'html' : 'text')
  const subject = mail.subject || t('local_mails.no_subject')
  return (
    <div className={classes.page}>
      <DocumentTitle>{subject}</DocumentTitle>
      <Link route="local_mails.index" className={classes.back}>
        <IconArrowLeft size={16} aria-hidden="true" />
        {t('local_mails.back')}
      </Link>
      <h1 className={classes.title}>{subject}</h1>
      <dl className={classes.facts}>
        <dt>{t('local_mails.from')}</dt>
        <dd>{mail.from}</dd>
        <dt>{t('local_mails.to')}</dt>
        <dd>{mail.to}</dd>
        <dt>{t('local_mails.sent')}</dt>
        <dd>
          <RelativeTime value={mail.createdAt} />
        </dd>
      </dl>
      <div className={classes.parts} role="group" aria-label={t('local_mails.part')}>
        {parts.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={choice === part}
            onClick={() => setPart(choice)}
          >
            {t(`local_mails.${choice}`)}
          </button>
        ))}
      </div>
      <MailBody mail={mail} part={part} />
    </div>
  )
}

ShowLocalMail.layout = BareLayout
