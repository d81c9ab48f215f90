import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { RelativeTime } from '~/components/relative_time'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/local_mails/local_mails.module.css'

type MailRow = {
  id: string
  to: string
  subject: string
  createdAt: string
}

export default function LocalMails({ mails }: PageProps<{ mails: MailRow[] }>) {
  const t = useTranslate()
  return (
    <div className={classes.page}>
      <DocumentTitle>{t('local_mails.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('local_mails.title')}</h1>
      <p className={classes.lead}>{t('local_mails.lead')}</p>
      {mails.length > 0 ? (
        <ul className={classes.list}>
          {mails.map((mail) => (
            <li key={mail.id}>
              <Link route="local_mails.show" routeParams={{ id: mail.id }}>
                {mail.subject || t('local_mails.no_subject')}
              </Link>
              <span className={classes.to}>{mail.to}</span>
              <RelativeTime value={mail.createdAt} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration="mail"
          title={t('local_mails.empty')}
          text={t('local_mails.empty_help')}
        />
      )}
    </div>
  )
}

LocalMails.layout = BareLayout
