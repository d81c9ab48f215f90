import { DocumentTitle } from '~/components/document_title'
import { Illustration } from '~/components/illustration'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/errors/error_screen.module.css'

export default function Closing({ workspace }: PageProps) {
  const t = useTranslate()
  return (
    <div className={classes.screen}>
      <DocumentTitle>{t('workspace_data.closing.title')}</DocumentTitle>
      <Illustration name="slow" />
      <h1>{t('workspace_data.closing.title')}</h1>
      <p>{t('workspace_data.closing.text', { workspace: workspace?.name ?? '' })}</p>
      <a href="/sign-in">{t('workspace_data.closing.staff')}</a>
    </div>
  )
}

Closing.layout = BareLayout
