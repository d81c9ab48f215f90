import { StatusGlyph } from '~/features/tickets/status_glyph'
import { useTranslate } from '~/i18n/use_translate'
import type { StatusCategory } from '~/types'
import classes from '~/features/tickets/labels.module.css'

/** A status in the words of somebody who waits for an answer. */
export function PortalStatus({ category }: { category: StatusCategory }) {
  const t = useTranslate()
  return (
    <span
      className={classes.pill}
      style={{ '--tone': `var(--status-${category})` } as React.CSSProperties}
    >
      <StatusGlyph category={category} size={15} />
      {t(`portal.status.${category}`)}
    </span>
  )
}
