import { DocumentTitle } from '~/components/document_title'
import { BackToEndpoint } from '~/features/webhooks/back_links'
import { EndpointForm } from '~/features/webhooks/endpoint_form'
import type { Endpoint, ListedEvent } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/webhooks/webhooks.module.css'

type Props = PageProps<{ endpoint: Endpoint; events: ListedEvent[]; allowsPlainHttp: boolean }>

export default function EditWebhook({ endpoint, events, allowsPlainHttp }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('webhooks.form.edit')}</DocumentTitle>
      <BackToEndpoint id={endpoint.id} />
      <h1 className={section.title}>{t('webhooks.form.edit')}</h1>
      <p className={`${section.lead} ${classes.url}`}>{endpoint.url}</p>
      <EndpointForm endpoint={endpoint} events={events} allowsPlainHttp={allowsPlainHttp} />
    </>
  )
}

EditWebhook.layout = SettingsLayout
