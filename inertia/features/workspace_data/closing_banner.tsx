import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/workspace_data/closing_banner.module.css'

/** While the workspace waits for its deletion: when it is, and for owners the way back. */
export function ClosingBanner() {
  const t = useTranslate()
  const intl = useIntl()
  const { workspace, user } = useShared()
  const { submit, isSending } = useSubmit()
  if (!workspace?.deletionDueAt) return null

  const day = intl.formatDate(workspace.deletionDueAt, { dateStyle: 'long' })
  const mayKeep = user?.permissions.includes('workspace.delete')
  return (
    <div className={classes.banner} role="status">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <p>{t(mayKeep ? 'workspace_data.banner.owner' : 'workspace_data.banner.staff', { day })}</p>
      {mayKeep && (
        <Button
          size="xs"
          color="red.9"
          loading={isSending}
          onClick={() => submit('delete', urlFor('settings.workspace_data.deletion.destroy'), {})}
        >
          {t('workspace_data.banner.keep')}
        </Button>
      )}
    </div>
  )
}
