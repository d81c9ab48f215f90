import { DocumentTitle } from '~/components/document_title'
import { RequestForm } from '~/features/portal/request_form'
import { useTranslate } from '~/i18n/use_translate'
import PortalLayout from '~/layouts/portal_layout'
import classes from '~/features/portal/portal.module.css'

export default function NewRequest() {
  const t = useTranslate()
  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('portal.form.title')}</DocumentTitle>
      <h1 className={classes.heading}>{t('portal.form.title')}</h1>
      <p className={classes.lead}>{t('portal.form.lead')}</p>
      <RequestForm />
    </div>
  )
}

NewRequest.layout = PortalLayout
