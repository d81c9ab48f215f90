import { Tooltip } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import { realtime } from '~/realtime/connection'
import classes from '~/realtime/live_indicator.module.css'

/** Silent while all is well; says so when the page no longer hears of new things. */
export function LiveIndicator() {
  const t = useTranslate()
  const isInterrupted = useSyncExternalStore(
    realtime().onStatusChange,
    () => realtime().isInterrupted
  )

  return (
    <div role="status" className={classes.place}>
      {isInterrupted && (
        <Tooltip label={t('common.realtime.reconnecting_help')}>
          <span className={classes.indicator} tabIndex={0}>
            <span className={classes.dot} />
            {t('common.realtime.reconnecting')}
          </span>
        </Tooltip>
      )}
    </div>
  )
}
