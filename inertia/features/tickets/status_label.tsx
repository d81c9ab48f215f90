import { StatusGlyph } from '~/features/tickets/status_glyph'
import { useStatusName } from '~/features/tickets/use_status_name'
import type { Status } from '~/types'
import classes from '~/features/tickets/labels.module.css'

export function StatusLabel({ status, pill }: { status: Status; pill?: boolean }) {
  const nameOf = useStatusName()
  return (
    <span
      className={pill ? classes.pill : classes.label}
      style={{ '--tone': `var(--status-${status.category})` } as React.CSSProperties}
    >
      <StatusGlyph category={status.category} size={15} />
      <span className={classes.text}>{nameOf(status)}</span>
    </span>
  )
}
