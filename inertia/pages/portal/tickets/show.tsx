import { Link } from '@adonisjs/inertia/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { RelativeTime } from '~/components/relative_time'
import { Letter } from '~/features/portal/letter'
import { PortalStatus } from '~/features/portal/portal_status'
import { RatingForm } from '~/features/portal/rating_form'
import { ReplyForm } from '~/features/portal/reply_form'
import { SolveCard } from '~/features/portal/solve_card'
import { useSeenMessages } from '~/features/tickets/conversation/use_seen_messages'
import { useTranslate } from '~/i18n/use_translate'
import PortalLayout from '~/layouts/portal_layout'
import { Announcer } from '~/realtime/announcer'
import { useLiveReload } from '~/realtime/use_live_reload'
import type { Message, PageProps, PortalTicket } from '~/types'
import portal from '~/features/portal/portal.module.css'
import classes from '~/features/portal/thread.module.css'

type Props = PageProps<{ ticket: PortalTicket; messages: Message[] }>

export default function MyTicket(props: Props) {
  return <OneTicket key={props.ticket.id} {...props} />
}

function OneTicket({ ticket, messages, workspace }: Props) {
  const t = useTranslate()
  const { unseen, watch } = useSeenMessages(messages)
  const newest = unseen.at(-1)

  useLiveReload(workspace && `tenants/${workspace.id}/portal/tickets/${ticket.id}`, [
    'ticket',
    'messages',
  ])

  return (
    <div className={portal.narrow}>
      <DocumentTitle>{`#${ticket.number} ${ticket.subject}`}</DocumentTitle>
      <Announcer
        sentence={
          newest
            ? t('portal.ticket.live', { name: newest.author?.name ?? t('tickets.someone') })
            : null
        }
      />
      <header className={classes.head}>
        <Link route="portal.tickets.index" className={classes.back}>
          <IconArrowLeft size={17} aria-hidden="true" />
          {t('portal.ticket.back')}
        </Link>
        <h1 className={portal.heading}>{ticket.subject}</h1>
        <div className={classes.facts}>
          <PortalStatus category={ticket.statusCategory} />
          <span className="mono">#{ticket.number}</span>
          <span>
            {t.rich('portal.ticket.opened', {
              when: <RelativeTime key="when" value={ticket.createdAt} />,
            })}
          </span>
          {ticket.followsNumber !== null && (
            <span>
              {t.rich('portal.ticket.follows', {
                number: String(ticket.followsNumber),
                link: (chunks) => (
                  <Link
                    key="link"
                    route="portal.tickets.show"
                    routeParams={{ number: ticket.followsNumber! }}
                  >
                    {chunks}
                  </Link>
                ),
              })}
            </span>
          )}
        </div>
        <p className={classes.status}>{t(`portal.status_help.${ticket.statusCategory}`)}</p>
      </header>
      <ol className={classes.thread} aria-label={t('tickets.messages.conversation')}>
        {messages.map((message) => (
          <li key={message.id} ref={watch} data-message={message.id}>
            <Letter message={message} isNew={unseen.includes(message)} />
          </li>
        ))}
      </ol>
      {(ticket.can.rate || ticket.rating) && <RatingForm key={ticket.rating} ticket={ticket} />}
      {ticket.can.reply ? (
        <ReplyForm ticket={ticket} />
      ) : (
        <p className={portal.lead}>{t('portal.ticket.cannot_reply')}</p>
      )}
      {ticket.can.solve && <SolveCard ticket={ticket} />}
    </div>
  )
}

MyTicket.layout = PortalLayout
