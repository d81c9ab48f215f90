import { RelativeTime } from '~/components/relative_time'
import { useTimelineSentences } from '~/features/tickets/conversation/use_timeline_sentences'
import type { TimelineEntry } from '~/types'
import classes from '~/features/tickets/conversation/conversation.module.css'

export function TimelineLines({ entry }: { entry: TimelineEntry }) {
  const sentences = useTimelineSentences(entry)
  return sentences.map((sentence, index) => (
    <li key={index} className={classes.event}>
      <span className={classes.socket} aria-hidden="true" />
      <span>{sentence}</span>
      <RelativeTime value={entry.createdAt} />
    </li>
  ))
}
