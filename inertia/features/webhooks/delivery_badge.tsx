import { IconCircleCheck, IconCircleDashed, IconCircleX, IconClockHour4 } from '@tabler/icons-react'
import type { DeliveryRow } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

const icons = {
  pending: IconClockHour4,
  succeeded: IconCircleCheck,
  failed: IconCircleX,
  missed: IconCircleDashed,
}

export function wasMissed({ state, attempts }: Pick<DeliveryRow, 'state' | 'attempts'>) {
  return state === 'failed' && attempts === 0
}

/** How far a delivery has come, in a word. */
export function DeliveryBadge({ delivery }: { delivery: DeliveryRow }) {
  const t = useTranslate()
  const state = wasMissed(delivery) ? 'missed' : delivery.state
  const Icon = icons[state]
  return (
    <span className={classes.badge} data-state={state}>
      <Icon size={16} aria-hidden="true" />
      {t(`webhooks.states.${state}`)}
    </span>
  )
}
