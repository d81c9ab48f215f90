import { IconAlertTriangle, IconCircleCheck, IconPlayerPause } from '@tabler/icons-react'
import type { Endpoint } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

/** Whether an endpoint is on, and whether it works. */
export function EndpointBadge({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslate()
  const { isOn, offReason, failingSince } = endpoint
  if (!isOn) {
    const isOurs = offReason !== 'person'
    return (
      <span className={classes.badge} data-state={isOurs ? 'failed' : 'missed'}>
        {isOurs ? (
          <IconAlertTriangle size={16} aria-hidden="true" />
        ) : (
          <IconPlayerPause size={16} aria-hidden="true" />
        )}
        {t(isOurs ? 'webhooks.switched_off_by_us' : 'webhooks.off')}
      </span>
    )
  }
  return (
    <span className={classes.badge} data-state={failingSince ? 'failed' : 'succeeded'}>
      {failingSince ? (
        <IconAlertTriangle size={16} aria-hidden="true" />
      ) : (
        <IconCircleCheck size={16} aria-hidden="true" />
      )}
      {t(failingSince ? 'webhooks.failing' : 'webhooks.on')}
    </span>
  )
}
