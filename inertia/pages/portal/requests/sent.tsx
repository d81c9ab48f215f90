import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { Illustration } from '~/components/illustration'
import { useTranslate } from '~/i18n/use_translate'
import PortalLayout from '~/layouts/portal_layout'
import type { PageProps } from '~/types'
import classes from '~/features/portal/portal.module.css'

export default function RequestSent({ email, isLocalMail }: PageProps<{ email: string }>) {
  const t = useTranslate()
  return (
    <div className={classes.centered}>
      <DocumentTitle>{t('portal.sent.title')}</DocumentTitle>
      <Illustration name="mail" />
      <h1 className={classes.heading}>{t('portal.sent.title')}</h1>
      <p>{t.rich('portal.sent.lead', { email, b: (chunks) => <b key="b">{chunks}</b> })}</p>
      <p className={classes.hint}>{t('portal.sent.hint')}</p>
      {isLocalMail && (
        <p className={classes.quote}>
          {t.rich('portal.sent.local', {
            link: (chunks) => (
              <Link key="link" route="local_mails.index">
                {chunks}
              </Link>
            ),
          })}
        </p>
      )}
      <p>
        <Link route="portal.requests.create">{t('portal.sent.another')}</Link>
      </p>
    </div>
  )
}

RequestSent.layout = PortalLayout
