import { Link } from '@adonisjs/inertia/react'
import { IconChevronLeft, IconShieldLock } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { RelativeTime } from '~/components/relative_time'
import { Editor } from '~/features/mail_templates/editor'
import { LanguageTabs } from '~/features/mail_templates/language_tabs'
import type { Template } from '~/features/mail_templates/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { Locale, PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/mail_templates/mail_templates.module.css'

type Props = PageProps<{ mail: Template; languages: Locale[]; testAddress: string }>

export default function EditMailTemplate({ mail, languages, testAddress }: Props) {
  const t = useTranslate()
  const { kind, locale, name, occasion, isSecurity, changed } = mail
  return (
    <>
      <DocumentTitle>{name}</DocumentTitle>
      <Link
        href={`${urlFor('settings.mail_templates.index')}?language=${locale}`}
        className={classes.crumb}
      >
        <IconChevronLeft size={16} aria-hidden="true" />
        {t('mail_templates.back')}
      </Link>
      <h1 className={section.title}>{name}</h1>
      <p className={section.lead}>
        {occasion}{' '}
        {changed &&
          t.rich(changed.by ? 'mail_templates.changed_by' : 'mail_templates.changed_at', {
            name: changed.by,
            at: <RelativeTime key="at" value={changed.at} />,
          })}
      </p>
      <LanguageTabs
        languages={languages}
        current={locale}
        hrefOf={(one) => urlFor('settings.mail_templates.edit', { kind, locale: one })}
      />
      {isSecurity && (
        <p className={classes.note}>
          <IconShieldLock size={17} aria-hidden="true" />
          {t('mail_templates.security')}
        </p>
      )}
      <Editor key={`${kind} ${locale}`} template={mail} testAddress={testAddress} />
    </>
  )
}

EditMailTemplate.layout = SettingsLayout
