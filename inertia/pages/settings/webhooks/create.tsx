import { DocumentTitle } from '~/components/document_title'
import { BackToList } from '~/features/webhooks/back_links'
import { EndpointForm } from '~/features/webhooks/endpoint_form'
import type { ListedEvent } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{ events: ListedEvent[]; allowsPlainHttp: boolean }>

export default function CreateWebhook({ events, allowsPlainHttp }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('webhooks.form.create')}</DocumentTitle>
      <BackToList />
      <h1 className={section.title}>{t('webhooks.form.create')}</h1>
      <p className={section.lead}>{t('webhooks.form.lead')}</p>
      <EndpointForm events={events} allowsPlainHttp={allowsPlainHttp} />
    </>
  )
}

CreateWebhook.layout = SettingsLayout
