import { DocumentTitle } from '~/components/document_title'
import { DangerZone } from '~/features/workspace_data/danger_zone'
import { ExportList } from '~/features/workspace_data/export_list'
import type { WorkspaceExport } from '~/features/workspace_data/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  exports: WorkspaceExport[]
  hasUsableExport: boolean
  mayDelete: boolean
  address: string
  waitingDays: number
  keptDays: number
}>

export default function WorkspaceData({ exports, mayDelete, keptDays, ...danger }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('workspace_data.title')}</DocumentTitle>
      <h1 className={section.title}>{t('workspace_data.title')}</h1>
      <p className={section.lead}>{t('workspace_data.lead')}</p>
      <ExportList exports={exports} keptDays={keptDays} />
      {mayDelete && <DangerZone {...danger} />}
    </>
  )
}

WorkspaceData.layout = SettingsLayout
