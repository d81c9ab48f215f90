import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { GeneralForm, type General } from '~/features/settings/general_form'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { Locale, PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<
  Omit<General, 'locale'> & { ownLocale: Locale; address: string; hasFirstSteps: boolean }
>

export default function GeneralSettings({ address, hasFirstSteps, ...props }: Props) {
  const t = useTranslate()
  const { name, ownLocale: locale, languages, timeZone } = props
  return (
    <>
      <DocumentTitle>{t('settings.general.title')}</DocumentTitle>
      <h1 className={section.title}>{t('settings.general.title')}</h1>
      <p className={section.lead}>{t('settings.general.lead')}</p>
      <GeneralForm general={{ name, locale, languages, timeZone }} address={address} />
      {hasFirstSteps && (
        <Button component={Link} route="agent.first_steps.show" variant="subtle" mt="xl" ml={-18}>
          {t('settings.general.first_steps')}
        </Button>
      )}
    </>
  )
}

GeneralSettings.layout = SettingsLayout
