import { DocumentTitle } from '~/components/document_title'
import { BreakerCard } from '~/features/mail_settings/breaker_card'
import { SendingForm, type QuotedHistory } from '~/features/mail_settings/sending_form'
import { SuppressionList, type Suppression } from '~/features/mail_settings/suppression_list'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import classes from '~/features/mail_settings/mail_settings.module.css'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  undoSendSeconds: number
  quotedHistory: QuotedHistory
  stoppedAt: string | null
  suppressions: Suppression[]
  search: string
}>

export default function MailSettings(props: Props) {
  const t = useTranslate()
  const { undoSendSeconds, quotedHistory, stoppedAt, suppressions, search } = props
  return (
    <>
      <DocumentTitle>{t('mail_settings.title')}</DocumentTitle>
      <h1 className={section.title}>{t('mail_settings.title')}</h1>
      <p className={section.lead}>{t('mail_settings.lead')}</p>
      <SendingForm undoSendSeconds={undoSendSeconds} quotedHistory={quotedHistory} />
      <section className={classes.section} aria-labelledby="automatic">
        <h2 id="automatic">{t('mail_settings.automatic')}</h2>
        <BreakerCard stoppedAt={stoppedAt} />
      </section>
      <section className={classes.section} aria-labelledby="suppressions">
        <h2 id="suppressions">{t('mail_settings.suppressions')}</h2>
        <p className={classes.faint}>{t('mail_settings.suppressions_hint')}</p>
        <SuppressionList suppressions={suppressions} search={search} />
      </section>
    </>
  )
}

MailSettings.layout = SettingsLayout
