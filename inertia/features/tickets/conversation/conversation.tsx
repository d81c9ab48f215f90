import { useMemo } from 'react'
import { MessageItem } from '~/features/tickets/conversation/message_item'
import { HeldReplyItem } from '~/features/tickets/sending/held_reply_item'
import { TimelineLines } from '~/features/tickets/conversation/timeline_lines'
import { useTranslate } from '~/i18n/use_translate'
import type { Delivery, HeldReply, Message, TicketDetails, TimelineEntry } from '~/types'
import classes from '~/features/tickets/conversation/conversation.module.css'

interface Props {
  ticket: TicketDetails
  heldReplies: HeldReply[]
  deliveries: Delivery[]
  messages: Message[]
  timeline: TimelineEntry[]
  showsTimeline: boolean
  unseen: Set<number>
  watch: (element: HTMLElement | null) => (() => void) | undefined
}

const silent = new Set(['ticket.created', 'message.added'])

type Item = { at: string; message: Message } | { at: string; entry: TimelineEntry }

export function Conversation(props: Props) {
  const { ticket, messages, heldReplies, deliveries } = props
  const { timeline, showsTimeline, unseen, watch } = props
  const t = useTranslate()
  const byMessage = useMemo(
    () => Map.groupBy(deliveries, ({ messageId }) => messageId),
    [deliveries]
  )
  const items = useMemo(
    () => weave(messages, showsTimeline ? timeline : []),
    [messages, timeline, showsTimeline]
  )
  return (
    <ol className={classes.thread} aria-label={t('tickets.messages.conversation')}>
      {items.map((item) =>
        'message' in item ? (
          <li key={`m${item.message.id}`} ref={watch} data-message={item.message.id}>
            <MessageItem
              message={item.message}
              isNew={unseen.has(item.message.id)}
              ticket={ticket}
              deliveries={byMessage.get(item.message.id)}
            />
          </li>
        ) : (
          <TimelineLines key={`e${item.entry.id}`} entry={item.entry} />
        )
      )}
      {heldReplies
        .filter(({ state }) => state === 'held')
        .map((reply) => (
          <li key={`h${reply.id}`}>
            <HeldReplyItem reply={reply} />
          </li>
        ))}
    </ol>
  )
}

/** Messages and changes in the order they happened; a message goes before its own effects. */
function weave(messages: Message[], timeline: TimelineEntry[]): Item[] {
  const items: Item[] = [
    ...messages.map((message) => ({ at: message.createdAt, message })),
    ...timeline
      .filter(({ name }) => !silent.has(name))
      .map((entry) => ({ at: entry.createdAt, entry })),
  ]
  return items.sort((a, b) => a.at.localeCompare(b.at))
}
