import { DocumentTitle } from '~/components/document_title'
import { Illustration } from '~/components/illustration'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/errors/error_screen.module.css'
import suspended from '~/features/operator/suspended.module.css'

type Props = PageProps<{ reason: string | null; contact: string | null }>

export default function Suspended({ reason, contact, workspace }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.screen}>
      <DocumentTitle>{t('operator.suspended.title')}</DocumentTitle>
      <Illustration name="slow" />
      <h1>{t('operator.suspended.title')}</h1>
      <p>{t('operator.suspended.text', { workspace: workspace?.name ?? '' })}</p>
      {reason && (
        <blockquote className={suspended.reason}>
          <b>{t('operator.suspended.reason')}</b>
          <span>{reason}</span>
        </blockquote>
      )}
      <p>
        {contact
          ? t.rich('operator.suspended.contact', {
              contact,
              b: (chunks) => <b key="b">{chunks}</b>,
            })
          : t('operator.suspended.no_contact')}
      </p>
    </div>
  )
}

Suspended.layout = BareLayout
