import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { Button } from '@mantine/core'
import { FilterBar } from '~/features/tickets/list/filter_bar'
import { Pages } from '~/features/tickets/list/pages'
import { TicketTable } from '~/features/tickets/list/ticket_table'
import { isFiltered, queryOf, useFilters } from '~/features/tickets/list/use_filters'
import { rememberList } from '~/features/tickets/list/remembered_list'
import { useFreshRows } from '~/features/tickets/list/use_fresh_rows'
import { useRowKeys } from '~/features/tickets/list/use_row_keys'
import { useTranslate } from '~/i18n/use_translate'
import AgentLayout from '~/layouts/agent_layout'
import { Announcer } from '~/realtime/announcer'
import { useLiveReload } from '~/realtime/use_live_reload'
import type {
  CursorPage,
  Named,
  PageProps,
  Status,
  TicketFilters,
  TicketRow,
  ViewCount,
} from '~/types'
import { usePage } from '@inertiajs/react'
import { useEffect } from 'react'
import classes from '~/features/tickets/list/list.module.css'

type Props = PageProps<{
  tickets: TicketRow[]
  page: CursorPage
  filters: TicketFilters
  views: ViewCount[]
  staff: Named[]
  teams: Named[]
  statuses: Status[]
}>

export default function TicketList({
  tickets,
  page,
  filters,
  views,
  staff,
  teams,
  workspace,
}: Props) {
  const t = useTranslate()
  const { url } = usePage()
  const table = useRowKeys()
  const fresh = useFreshRows(tickets, url)
  const { clear } = useFilters(filters)
  const count = views.find(({ key }) => key === filters.view)?.count ?? 0
  const view = t(`agent.views.${filters.view}`)
  const isNarrowed = isFiltered(filters)

  useEffect(() => rememberList(url), [url])
  useLiveReload(workspace && `tenants/${workspace.id}/staff/tickets`, ['tickets', 'page', 'views'])

  return (
    <div className={classes.page}>
      <DocumentTitle>{view}</DocumentTitle>
      <div className={classes.head}>
        <h1>{view}</h1>
        {!isNarrowed && (
          <span>
            {count > 99 ? t('agent.views.count_capped') : t('agent.views.count', { count })}
          </span>
        )}
      </div>
      <FilterBar filters={filters} staff={staff} teams={teams} />
      <Announcer
        sentence={fresh.size > 0 ? `${t('agent.list.live')} ${[...fresh].join(' ')}` : null}
      />
      <div className={classes.scroll} scroll-region="">
        {tickets.length > 0 ? (
          <TicketTable
            tickets={tickets}
            fresh={fresh}
            caption={t('agent.list.table', { view })}
            sort={filters.sort}
            table={table}
          />
        ) : (
          <EmptyState
            illustration={isNarrowed ? 'search' : 'done'}
            title={t(isNarrowed ? 'agent.list.empty.filtered_title' : 'agent.list.empty.title')}
            text={t(emptyText(filters.view, isNarrowed))}
          >
            {isNarrowed && (
              <Button variant="default" onClick={clear}>
                {t('agent.list.clear')}
              </Button>
            )}
          </EmptyState>
        )}
        <Pages
          route="agent.tickets.index"
          label={t('agent.list.pages')}
          previous={
            page.previous
              ? { text: t('agent.list.previous'), qs: queryOf(filters, { before: page.previous }) }
              : null
          }
          next={
            page.next
              ? { text: t('agent.list.next'), qs: queryOf(filters, { after: page.next }) }
              : null
          }
        />
      </div>
    </div>
  )
}

function emptyText(view: string, isNarrowed: boolean) {
  if (isNarrowed) return 'agent.list.empty.filtered'
  return view === 'mine' ? 'agent.list.empty.mine' : 'agent.list.empty.default'
}

TicketList.layout = AgentLayout
