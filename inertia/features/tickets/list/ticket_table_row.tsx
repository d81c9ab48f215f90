import { Link } from '@adonisjs/inertia/react'
import { InitialsAvatar } from '~/components/initials_avatar'
import { RelativeTime } from '~/components/relative_time'
import { PriorityLabel } from '~/features/tickets/priority_label'
import { StatusLabel } from '~/features/tickets/status_label'
import { TagList } from '~/features/tickets/tag_list'
import { useTranslate } from '~/i18n/use_translate'
import type { TicketRow } from '~/types'
import classes from '~/features/tickets/list/list.module.css'

export function TicketTableRow({ ticket, isFresh }: { ticket: TicketRow; isFresh: boolean }) {
  const t = useTranslate()
  const { assignee, requester } = ticket
  return (
    <tr data-fresh={isFresh || undefined} data-category={ticket.status.category}>
      <td className={classes.status}>
        <StatusLabel status={ticket.status} />
      </td>
      <td className={`${classes.number} mono`}>{ticket.number}</td>
      <td className={classes.subject}>
        <div>
          <Link
            route="agent.tickets.show"
            routeParams={{ number: ticket.number }}
            className={classes.link}
            data-row
            title={ticket.subject}
          >
            {ticket.subject}
          </Link>
          {ticket.tags.length > 0 && (
            <span className={classes.tags}>
              <TagList tags={ticket.tags} most={2} />
            </span>
          )}
        </div>
      </td>
      <td className={classes.requester} title={requester.email}>
        {requester.name || requester.email}
      </td>
      <td className={classes.priority}>
        <PriorityLabel priority={ticket.priority} />
      </td>
      <td className={classes.assignee}>
        {assignee ? (
          <span className={classes.person}>
            <InitialsAvatar name={assignee.name} size={22} shape="square" />
            <span>{assignee.name}</span>
          </span>
        ) : (
          <span className={classes.nobody}>{ticket.team?.name ?? t('tickets.unassigned')}</span>
        )}
      </td>
      <td className={classes.updated}>
        <RelativeTime value={ticket.updatedAt} style="short" />
      </td>
    </tr>
  )
}
