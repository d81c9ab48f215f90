import type { I18n } from '@adonisjs/i18n'
import type { News } from '#notifications/delivery/news'
import { excerptOf, pathOf, sentenceOf } from '#notifications/delivery/words'
import type NotificationPreferences from '#notifications/models/notification_preferences'
import type Tenant from '#tenancy/models/tenant'

/** What the service worker shows; push services take 4,096 bytes encrypted (RFC 8030, 7.2). */
export interface PushWords {
  title: string
  body: string
  /** Below the workspace's host. */
  path: string
  /** A later one with the same tag takes the place of the first. */
  tag: string
}

interface Facts {
  tenant: Tenant
  i18n: I18n
  preferences: NotificationPreferences
}

/** Who chose so gets no word of what it is about: a lock screen is seen by others. */
export function wordsForPush(news: News[], { tenant, i18n, preferences }: Facts): PushWords {
  const [first, ...others] = news as [News, ...News[]]
  const tag = `batch-${first.notification.pushBatchId}`
  if (others.length > 0) {
    const path = first.notification.kind === 'answered' ? '/my/tickets' : '/agent/notifications'
    const body = i18n.t('notifications.push.several', { count: news.length })
    return { title: tenant.name, body, path, tag }
  }
  const path = pathOf(first)
  if (!preferences.pushShowsText) {
    return { title: tenant.name, body: i18n.t('notifications.push.private'), path, tag }
  }
  const { ticket } = first
  const sentence = sentenceOf(first, i18n)
  const title = ticket ? `#${ticket.number} ${ticket.subject}` : tenant.name
  const excerpt = excerptOf(first, 'push')
  return {
    title: title.slice(0, 200),
    body: [sentence, excerpt].filter(Boolean).join('\n'),
    path,
    tag,
  }
}
