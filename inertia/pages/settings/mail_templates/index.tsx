import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { LanguageTabs } from '~/features/mail_templates/language_tabs'
import { MailList } from '~/features/mail_templates/mail_list'
import type { MailGroup } from '~/features/mail_templates/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { Locale, PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/mail_templates/mail_templates.module.css'

type Props = PageProps<{ groups: MailGroup[]; languages: Locale[]; language: Locale }>

export default function MailTemplates({ groups, languages, language }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('mail_templates.title')}</DocumentTitle>
      <h1 className={section.title}>{t('mail_templates.title')}</h1>
      <p className={section.lead}>{t('mail_templates.lead')}</p>
      <LanguageTabs
        languages={languages}
        current={language}
        hrefOf={(one) => `${urlFor('settings.mail_templates.index')}?language=${one}`}
      />
      {groups.map(({ group, mails }) => (
        <section key={group} className={classes.group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`mail_templates.groups.${group}`)}</h2>
          <p className={classes.soft}>{t(`mail_templates.group_leads.${group}`)}</p>
          <MailList mails={mails} language={language} labelledBy={`group-${group}`} />
        </section>
      ))}
    </>
  )
}

MailTemplates.layout = SettingsLayout
