import { Link } from '@adonisjs/inertia/react'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import classes from '~/features/tickets/list/pages.module.css'

interface Props {
  label: string
  previous: { text: string; qs: Record<string, string> } | null
  next: { text: string; qs: Record<string, string> } | null
  route:
    | 'agent.tickets.index'
    | 'agent.quarantine.index'
    | 'portal.tickets.index'
    | 'agent.notifications.index'
}

/** Keyset pages: there is a newer and an older one, and no number of pages. */
export function Pages({ label, previous, next, route }: Props) {
  if (!previous && !next) return null
  return (
    <nav className={classes.pages} aria-label={label}>
      {previous && (
        <Link route={route} qs={previous.qs} rel="prev">
          <IconChevronLeft size={16} aria-hidden="true" />
          {previous.text}
        </Link>
      )}
      {next && (
        <Link route={route} qs={next.qs} rel="next">
          {next.text}
          <IconChevronRight size={16} aria-hidden="true" />
        </Link>
      )}
    </nav>
  )
}
