import { DocumentTitle } from '~/components/document_title'
import { ColorForm } from '~/features/settings/color_form'
import { LogoField } from '~/features/settings/logo_field'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

export default function BrandSettings({ workspace }: PageProps) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('settings.brand.title')}</DocumentTitle>
      <h1 className={section.title}>{t('settings.brand.title')}</h1>
      <p className={section.lead}>{t('settings.brand.lead')}</p>
      <LogoField />
      <ColorForm color={workspace!.accentColor} />
    </>
  )
}

BrandSettings.layout = SettingsLayout
