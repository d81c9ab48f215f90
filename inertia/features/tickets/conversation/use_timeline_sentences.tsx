import type { ReactNode } from 'react'
import { useTranslate, type Translate } from '~/i18n/use_translate'
import type { Priority, StatusCategory, TimelineEntry } from '~/types'

interface Change {
  from: unknown
  to: unknown
}

const bold = (chunks: ReactNode[]) => <b>{chunks}</b>

/** Tells an event in words; one that nobody taught us yet is told by its field's name. */
export function useTimelineSentences(entry: TimelineEntry): ReactNode[] {
  const t = useTranslate()
  const actor = entry.actor?.name ?? t('tickets.system')
  switch (entry.name) {
    case 'ticket.updated': {
      const changes = (entry.payload.changes ?? {}) as Record<string, Change>
      return Object.entries(changes).flatMap(([field, change]) =>
        sentencesOf(t, actor, field, change)
      )
    }
    case 'ticket.rated': {
      const isGood = entry.payload.rating === 'good'
      return [
        t.rich(isGood ? 'tickets.timeline.rated_good' : 'tickets.timeline.rated_bad', {
          actor,
          b: bold,
        }),
      ]
    }
    case 'follower.added':
      return [
        t.rich('tickets.timeline.follower_added', { actor: followerOf(entry, actor), b: bold }),
      ]
    case 'follower.removed':
      return [
        t.rich('tickets.timeline.follower_removed', { actor: followerOf(entry, actor), b: bold }),
      ]
    case 'cc.added':
    case 'cc.removed': {
      const key = entry.name === 'cc.added' ? 'cc_added' : 'cc_removed'
      const name = String(entry.payload.name ?? '')
      return [t.rich(`sending.timeline.${key}`, { actor, name, b: bold })]
    }
    case 'mail.failed':
    case 'mail.bounced': {
      const key = entry.name === 'mail.failed' ? 'mail_failed' : 'mail_bounced'
      const address = String(entry.payload.address ?? '')
      return [t.rich(`sending.timeline.${key}`, { address, b: bold })]
    }
    default:
      return []
  }
}

const followerOf = (entry: TimelineEntry, actor: string) => String(entry.payload.name ?? actor)

function sentencesOf(
  t: Translate,
  actor: string,
  field: string,
  { from, to }: Change
): ReactNode[] {
  const name = nameOf(to)
  switch (field) {
    case 'status':
      return [
        t.rich('tickets.timeline.status', {
          actor,
          b: bold,
          to: t(`tickets.status.${to as StatusCategory}`),
        }),
      ]
    case 'priority':
      return [
        t.rich('tickets.timeline.priority', {
          actor,
          b: bold,
          to: t(`tickets.priority.${to as Priority}`),
        }),
      ]
    case 'assignee':
      return [
        t.rich(name ? 'tickets.timeline.assignee' : 'tickets.timeline.unassigned', {
          actor,
          b: bold,
          to: name,
        }),
      ]
    case 'team':
      return [
        t.rich(name ? 'tickets.timeline.team' : 'tickets.timeline.no_team', {
          actor,
          b: bold,
          to: name,
        }),
      ]
    case 'tags':
      return tagSentences(t, actor, from as string[], to as string[])
    case 'subject':
      return [t.rich('tickets.timeline.subject', { actor, b: bold, to: String(to) })]
    default:
      return [t.rich('tickets.timeline.other', { actor, b: bold, field })]
  }
}

function tagSentences(t: Translate, actor: string, from: string[], to: string[]) {
  const added = to.filter((tag) => !from.includes(tag))
  const removed = from.filter((tag) => !to.includes(tag))
  const sentences: ReactNode[] = []
  const values = (tags: string[]) => ({ actor, b: bold, count: tags.length, tags: tags.join(', ') })
  if (added.length > 0) sentences.push(t.rich('tickets.timeline.tags_added', values(added)))
  if (removed.length > 0) sentences.push(t.rich('tickets.timeline.tags_removed', values(removed)))
  return sentences
}

function nameOf(value: unknown): string | null {
  if (value && typeof value === 'object' && 'name' in value) return String(value.name)
  return typeof value === 'string' && value ? value : null
}
