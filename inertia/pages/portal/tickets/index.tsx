import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { TicketCards } from '~/features/portal/ticket_cards'
import { Pages } from '~/features/tickets/list/pages'
import { useTranslate } from '~/i18n/use_translate'
import PortalLayout from '~/layouts/portal_layout'
import type { CursorPage, PageProps, PortalTicketRow } from '~/types'
import classes from '~/features/portal/portal.module.css'

type State = 'open' | 'solved' | 'all'

type Props = PageProps<{
  tickets: PortalTicketRow[]
  page: CursorPage
  filters: { state: State }
}>

const states: State[] = ['open', 'solved', 'all']

export default function MyTickets({ tickets, page, filters: { state } }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('portal.tickets.title')}</DocumentTitle>
      <div className={classes.listHead}>
        <h1 className={classes.heading}>{t('portal.tickets.title')}</h1>
        <nav className={classes.tabs} aria-label={t('portal.tickets.filter')}>
          {states.map((choice) => (
            <Link
              key={choice}
              route="portal.tickets.index"
              qs={{ state: choice }}
              preserveScroll
              aria-current={choice === state ? 'page' : undefined}
            >
              {t(`portal.tickets.${choice}`)}
            </Link>
          ))}
        </nav>
      </div>
      {tickets.length > 0 ? (
        <TicketCards tickets={tickets} />
      ) : (
        <EmptyState
          illustration={state === 'solved' ? 'empty' : 'done'}
          title={t('portal.tickets.empty')}
          text={t(state === 'solved' ? 'portal.tickets.empty_solved' : 'portal.tickets.empty_open')}
        >
          <Link route="portal.requests.create" className={classes.pick}>
            {t('portal.navigation.new_request')}
          </Link>
        </EmptyState>
      )}
      <Pages
        route="portal.tickets.index"
        label={t('portal.tickets.pages')}
        previous={
          page.previous
            ? { text: t('portal.tickets.newer'), qs: { state, before: page.previous } }
            : null
        }
        next={
          page.next ? { text: t('portal.tickets.older'), qs: { state, after: page.next } } : null
        }
      />
    </div>
  )
}

MyTickets.layout = PortalLayout
