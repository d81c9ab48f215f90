import type { PropsWithChildren } from 'react'
import classes from '~/components/menu_section.module.css'

/** A named group of menu items; Mantine's own label is no child that a menu may have. */
export function MenuSection({ label, children }: PropsWithChildren<{ label?: string }>) {
  return (
    <div role="group" aria-label={label} className={classes.section}>
      {label && (
        <div className={classes.label} aria-hidden="true">
          {label}
        </div>
      )}
      {children}
    </div>
  )
}
