import type { RefObject } from 'react'
import { TicketTableRow } from '~/features/tickets/list/ticket_table_row'
import { useTranslate } from '~/i18n/use_translate'
import type { TicketRow } from '~/types'
import classes from '~/features/tickets/list/list.module.css'

interface Props {
  tickets: TicketRow[]
  fresh: Set<number>
  caption: string
  sort: string
  table: RefObject<HTMLTableElement | null>
}

export function TicketTable({ tickets, fresh, caption, sort, table }: Props) {
  const t = useTranslate()
  const direction = sort.startsWith('-') ? 'descending' : 'ascending'
  const sortOf = (column: string) => (sort.replace('-', '') === column ? direction : undefined)

  return (
    <table ref={table} className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.status}>
            {t('tickets.status.label')}
          </th>
          <th scope="col" className={classes.number}>
            #
          </th>
          <th scope="col" className={classes.subject}>
            {t('tickets.subject')}
          </th>
          <th scope="col" className={classes.requester}>
            {t('tickets.requester')}
          </th>
          <th scope="col" className={classes.priority} aria-sort={sortOf('priority')}>
            {t('tickets.priority.label')}
          </th>
          <th scope="col" className={classes.assignee}>
            {t('tickets.assignee')}
          </th>
          <th scope="col" className={classes.updated} aria-sort={sortOf('updated')}>
            {t('tickets.updated')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <TicketTableRow key={ticket.number} ticket={ticket} isFresh={fresh.has(ticket.number)} />
        ))}
      </tbody>
    </table>
  )
}
