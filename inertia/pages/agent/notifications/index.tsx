import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconMail, IconMailOpened, IconSettings } from '@tabler/icons-react'
import { useRef } from 'react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { useSubmit } from '~/components/use_submit'
import { NotificationLine } from '~/features/notifications/notification_line'
import type { BellProps, NotificationItem } from '~/features/notifications/types'
import { useListKeys } from '~/features/notifications/use_list_keys'
import { useSentence } from '~/features/notifications/use_sentence'
import { Pages } from '~/features/tickets/list/pages'
import { useTranslate } from '~/i18n/use_translate'
import AgentLayout from '~/layouts/agent_layout'
import type { CursorPage, PageProps } from '~/types'
import classes from '~/features/notifications/notifications.module.css'

type Reading = 'unread' | 'all'
type Props = PageProps<{ reading: Reading; items: NotificationItem[]; page: CursorPage }>

export default function Notifications({ reading, items, page, unread }: Props & BellProps) {
  const t = useTranslate()
  const sentenceOf = useSentence()
  const { submit, isSending } = useSubmit()
  const list = useRef<HTMLUListElement>(null)
  const mark = ({ id, isRead }: NotificationItem) => {
    const url = isRead
      ? urlFor('agent.notifications.reading.destroy', { id })
      : urlFor('agent.notifications.reading.store', { id })
    submit(isRead ? 'delete' : 'post', url, {}, { only: ['items', 'page', 'unread'] })
  }
  useListKeys(list, (id) => {
    const item = items.find((one) => one.id === id)
    if (item) mark(item)
  })

  return (
    <div className={classes.page}>
      <DocumentTitle>{t('notifications.title')}</DocumentTitle>
      <div className={classes.inner}>
        <div className={classes.head}>
          <h1>{t('notifications.title')}</h1>
          <nav className={classes.filter} aria-label={t('notifications.list.show')}>
            {(['unread', 'all'] as const).map((one) => (
              <Link
                key={one}
                route="agent.notifications.index"
                qs={{ show: one }}
                aria-current={reading === one ? 'page' : undefined}
              >
                {t(`notifications.list.${one}`)}
              </Link>
            ))}
          </nav>
          {items.length > 0 && (
            <Button
              variant="default"
              size="compact-md"
              className={classes.touch}
              disabled={!unread?.count}
              loading={isSending}
              onClick={() => submit('post', urlFor('agent.notifications.reading.store_all'), {})}
            >
              {t('notifications.list.read_all')}
            </Button>
          )}
          <Link
            route="account.notifications.show"
            className={classes.tool}
            aria-label={t('notifications.bell.settings')}
            title={t('notifications.bell.settings')}
          >
            <IconSettings size={18} stroke={1.7} aria-hidden="true" />
          </Link>
        </div>
        {items.length === 0 ? (
          <EmptyState
            illustration="done"
            title={t(`notifications.list.empty_${reading}`)}
            text={t(`notifications.list.empty_${reading}_text`)}
          />
        ) : (
          <ul ref={list} className={classes.list} aria-label={t('notifications.list.label')}>
            {items.map((item) => (
              <li key={item.id} data-id={item.id}>
                <NotificationLine item={item} />
                <Mark item={item} sentence={sentenceOf(item)} onMark={() => mark(item)} />
              </li>
            ))}
          </ul>
        )}
        <Pages
          route="agent.notifications.index"
          label={t('notifications.list.pages')}
          previous={
            page.previous
              ? {
                  text: t('notifications.list.newer'),
                  qs: { show: reading, before: page.previous },
                }
              : null
          }
          next={
            page.next
              ? { text: t('notifications.list.older'), qs: { show: reading, after: page.next } }
              : null
          }
        />
      </div>
    </div>
  )
}

interface MarkProps {
  item: NotificationItem
  sentence: string
  onMark: () => void
}

function Mark({ item, sentence, onMark }: MarkProps) {
  const t = useTranslate()
  const label = t(item.isRead ? 'notifications.list.unread_again' : 'notifications.list.read')
  const Icon = item.isRead ? IconMail : IconMailOpened
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={36}
        className={classes.mark}
        aria-label={`${label}: ${sentence}`}
        onClick={onMark}
      >
        <Icon size={18} stroke={1.7} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  )
}

Notifications.layout = AgentLayout
