import { Link } from '@adonisjs/inertia/react'
import { RelativeTime } from '~/components/relative_time'
import { PortalStatus } from '~/features/portal/portal_status'
import { useTranslate } from '~/i18n/use_translate'
import type { PortalTicketRow } from '~/types'
import classes from '~/features/portal/portal.module.css'

export function TicketCards({ tickets }: { tickets: PortalTicketRow[] }) {
  const t = useTranslate()
  return (
    <ul className={classes.cards}>
      {tickets.map((ticket) => (
        <li key={ticket.number} className={classes.card}>
          <div className={classes.cardWords}>
            <Link
              route="portal.tickets.show"
              routeParams={{ number: ticket.number }}
              className={classes.cardLink}
            >
              {ticket.subject}
            </Link>
            <p className={classes.cardFacts}>
              <span className="mono">#{ticket.number}</span>
              <span>
                {t.rich('portal.tickets.updated', {
                  when: <RelativeTime key="when" value={ticket.updatedAt} />,
                })}
              </span>
            </p>
          </div>
          <PortalStatus category={ticket.statusCategory} />
        </li>
      ))}
    </ul>
  )
}
