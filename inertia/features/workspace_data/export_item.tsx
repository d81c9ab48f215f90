import { Button, Progress } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { RelativeTime } from '~/components/relative_time'
import { useFileSize } from '~/components/use_file_size'
import type { WorkspaceExport } from '~/features/workspace_data/types'
import { useTranslate } from '~/i18n/use_translate'
import { useIntl } from 'react-intl'
import classes from '~/features/workspace_data/workspace_data.module.css'

/** One archive: what it is, who asked for it, and its download while it is there. */
export function ExportItem({ archive }: { archive: WorkspaceExport }) {
  const t = useTranslate()
  const intl = useIntl()
  const fileSize = useFileSize()
  const { key, state, progress, size, requestedBy, requestedAt, expiresAt } = archive
  const isUnderWay = state === 'waiting' || state === 'running'

  return (
    <li>
      <div className={classes.entry}>
        <p className={classes.state} data-state={state}>
          {t(`workspace_data.states.${state}`)}
          {state === 'finished' && size !== null && ` · ${fileSize(size)}`}
        </p>
        <p className={classes.facts}>
          <RelativeTime value={requestedAt} />
          {requestedBy && <span>{requestedBy}</span>}
          {state === 'finished' && expiresAt && (
            <span>
              {t('workspace_data.exports.until', {
                day: intl.formatDate(expiresAt, { day: 'numeric', month: 'long' }),
              })}
            </span>
          )}
        </p>
        {isUnderWay && (
          <Progress
            value={state === 'waiting' ? 0 : Math.max(progress, 3)}
            animated
            mt={8}
            aria-label={t('workspace_data.exports.progress')}
          />
        )}
      </div>
      {state === 'finished' && (
        <Button
          component="a"
          href={urlFor('settings.workspace_data.exports.show', { key })}
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('workspace_data.exports.download')}
        </Button>
      )}
    </li>
  )
}
