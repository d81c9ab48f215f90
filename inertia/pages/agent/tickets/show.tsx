import { Button, Drawer } from '@mantine/core'
import { useDisclosure, useLocalStorage } from '@mantine/hooks'
import { router } from '@inertiajs/react'
import { IconArrowDown } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { Composer } from '~/features/tickets/composer/composer'
import { Conversation } from '~/features/tickets/conversation/conversation'
import { useConversationScroll } from '~/features/tickets/conversation/use_conversation_scroll'
import { useSeenMessages } from '~/features/tickets/conversation/use_seen_messages'
import { rememberedList } from '~/features/tickets/list/remembered_list'
import { Properties } from '~/features/tickets/properties/properties'
import { TicketHead } from '~/features/tickets/ticket_head'
import { useShortcuts } from '~/features/shortcuts/use_shortcuts'
import { useTranslate } from '~/i18n/use_translate'
import AgentLayout from '~/layouts/agent_layout'
import { Announcer } from '~/realtime/announcer'
import { useLiveReload } from '~/realtime/use_live_reload'
import type {
  Cc,
  Delivery,
  HeldReply,
  Message,
  Named,
  PageProps,
  Status,
  TicketDetails,
  TimelineEntry,
  ViewCount,
} from '~/types'
import classes from '~/features/tickets/ticket.module.css'

type Props = PageProps<{
  ticket: TicketDetails
  messages: Message[]
  timeline: TimelineEntry[]
  heldReplies: HeldReply[]
  deliveries: Delivery[]
  ccs: Cc[]
  sendsFrom: string | null
  staff: Named[]
  teams: Named[]
  statuses: Status[]
  views: ViewCount[]
}>

export default function Ticket(props: Props) {
  return <OneTicket key={props.ticket.id} {...props} />
}

function OneTicket(props: Props) {
  const { ticket, messages, timeline, staff, teams, statuses, workspace } = props
  const { heldReplies, deliveries, ccs, sendsFrom } = props
  const t = useTranslate()
  const [showsTimeline, setShowsTimeline] = useLocalStorage({
    key: 'patchbay.timeline',
    defaultValue: true,
  })
  const [areDetailsOpen, details] = useDisclosure()
  const { unseen, lastSeenId, watch } = useSeenMessages(messages)
  const { region, onScroll, toEnd } = useConversationScroll(messages.at(-1)?.id)
  const properties = (
    <Properties ticket={ticket} ccs={ccs} staff={staff} teams={teams} statuses={statuses} />
  )
  const arrived =
    unseen.length > 0 ? t('tickets.messages.arrived', arrival(unseen, t('tickets.someone'))) : null

  useLiveReload(workspace && `tenants/${workspace.id}/staff/tickets/${ticket.id}`, [
    'ticket',
    'messages',
    'timeline',
    'heldReplies',
    'deliveries',
    'ccs',
    'views',
  ])
  useShortcuts({ u: () => router.visit(rememberedList() ?? urlFor('agent.tickets.index')) })

  return (
    <div className={classes.ticket}>
      <DocumentTitle>{`#${ticket.number} ${ticket.subject}`}</DocumentTitle>
      <Announcer sentence={arrived} />
      <div className={classes.work}>
        <TicketHead
          ticket={ticket}
          showsTimeline={showsTimeline}
          onTimeline={() => setShowsTimeline(!showsTimeline)}
          onDetails={details.open}
        />
        <div
          ref={region}
          className={classes.scroll}
          onScroll={onScroll}
          tabIndex={0}
          role="region"
          aria-label={t('tickets.messages.conversation')}
        >
          <Conversation
            ticket={ticket}
            messages={messages}
            heldReplies={heldReplies}
            deliveries={deliveries}
            timeline={timeline}
            showsTimeline={showsTimeline}
            unseen={new Set(unseen.map(({ id }) => id))}
            watch={watch}
          />
        </div>
        <div className={classes.jump}>
          {unseen.length > 0 && (
            <Button
              size="compact-sm"
              radius="xl"
              leftSection={<IconArrowDown size={15} />}
              onClick={() => toEnd()}
            >
              {t('tickets.messages.jump', { count: unseen.length })}
            </Button>
          )}
        </div>
        {(ticket.can.reply || ticket.can.note) && (
          <Composer
            ticket={ticket}
            statuses={statuses}
            heldReplies={heldReplies}
            ccs={ccs}
            sendsFrom={sendsFrom}
            lastSeenId={lastSeenId}
            onSent={() => setTimeout(toEnd, 60)}
            onUnseen={() => toEnd()}
          />
        )}
      </div>
      <aside className={classes.side} aria-label={t('agent.ticket.details')}>
        {properties}
      </aside>
      <Drawer
        opened={areDetailsOpen}
        onClose={details.close}
        position="right"
        size={330}
        title={t('agent.ticket.details')}
        padding={0}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        styles={{ header: { padding: '10px 18px' } }}
      >
        {properties}
      </Drawer>
    </div>
  )
}

function arrival(unseen: Message[], someone: string) {
  return { count: unseen.length, name: unseen[0]!.author?.name ?? someone }
}

Ticket.layout = AgentLayout
