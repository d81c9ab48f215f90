import { Button } from '@mantine/core'
import { usePoll } from '@inertiajs/react'
import { IconPackageExport } from '@tabler/icons-react'
import { useEffect } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { ExportItem } from '~/features/workspace_data/export_item'
import type { WorkspaceExport } from '~/features/workspace_data/types'
import { useTranslate } from '~/i18n/use_translate'
import { Announcer } from '~/realtime/announcer'
import classes from '~/features/workspace_data/workspace_data.module.css'

const POLL_EVERY_MS = 1_500

interface Props {
  exports: WorkspaceExport[]
  keptDays: number
}

/** All archives of the workspace, and the button that asks for another one. */
export function ExportList({ exports, keptDays }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const isUnderWay = exports.some(({ state }) => state === 'waiting' || state === 'running')
  usePollWhile(isUnderWay)

  return (
    <section aria-labelledby="exports">
      <h2 id="exports" className={classes.heading}>
        {t('workspace_data.exports.title')}
      </h2>
      <p className={classes.soft}>{t('workspace_data.exports.text', { days: keptDays })}</p>
      <Button
        leftSection={<IconPackageExport size={17} aria-hidden="true" />}
        loading={isSending}
        disabled={isUnderWay}
        onClick={() => submit('post', urlFor('settings.workspace_data.exports.store'), {})}
      >
        {t('workspace_data.exports.make')}
      </Button>
      <Announcer sentence={exports[0] && t(`workspace_data.states.${exports[0].state}`)} />
      {exports.length > 0 && (
        <ul className={classes.list} aria-label={t('workspace_data.exports.list')}>
          {exports.map((one) => (
            <ExportItem key={one.key} archive={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function usePollWhile(isUnderWay: boolean) {
  const { start, stop } = usePoll(
    POLL_EVERY_MS,
    { only: ['exports', 'hasUsableExport'] },
    { autoStart: false }
  )
  useEffect(() => {
    if (!isUnderWay) return
    start()
    return stop
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isUnderWay])
}
