import { ActionIcon, Popover } from '@mantine/core'
import { router, usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { IconBell, IconSettings } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { NotificationLine } from '~/features/notifications/notification_line'
import type { BellProps } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/notifications/notifications.module.css'

/** From here on nobody counts. */
const CAP = 99

/** The bell of the desk: how much is unread, and the newest behind it. */
export function Bell({ place }: { place: 'side' | 'bar' }) {
  const t = useTranslate()
  const { props } = usePage<BellProps>()
  const [isOpen, setIsOpen] = useState(false)
  const { count = 0, hasUnseen = false } = props.unread ?? {}
  const newest = props.newestNotifications

  const toggle = (next: boolean) => {
    setIsOpen(next)
    if (!next) return
    router.reload({ only: ['newestNotifications', 'unread'], showProgress: false })
  }
  useEffect(() => router.on('navigate', () => setIsOpen(false)), [])

  return (
    <Popover
      opened={isOpen}
      onChange={toggle}
      position={place === 'side' ? 'bottom-start' : 'bottom-end'}
      width={380}
      trapFocus
      returnFocus
      shadow="popover"
    >
      <Popover.Target>
        <ActionIcon
          size={place === 'side' ? 34 : 44}
          className={classes.bell}
          aria-label={
            count > CAP
              ? t('notifications.bell.label_capped')
              : t('notifications.bell.label', { count })
          }
          aria-expanded={isOpen}
          onClick={() => toggle(!isOpen)}
        >
          <IconBell size={19} stroke={1.7} aria-hidden="true" />
          {count > 0 && (
            <span className={classes.badge} data-unseen={hasUnseen || undefined} aria-hidden="true">
              {count > CAP ? t('notifications.bell.capped') : count}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.popover} aria-label={t('notifications.title')}>
        <div className={classes.popoverHead}>
          <b>{t('notifications.title')}</b>
          <Link
            route="account.notifications.show"
            className={classes.tool}
            aria-label={t('notifications.bell.settings')}
            title={t('notifications.bell.settings')}
          >
            <IconSettings size={17} stroke={1.7} aria-hidden="true" />
          </Link>
        </div>
        <div className={classes.newest} aria-busy={newest === undefined}>
          {newest?.length === 0 && (
            <p className={classes.nothing}>{t('notifications.bell.empty')}</p>
          )}
          {newest === undefined && <p className={classes.nothing}>{t('common.loading')}</p>}
          {newest && newest.length > 0 && (
            <ul>
              {newest.map((item) => (
                <li key={item.id}>
                  <NotificationLine item={item} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <Link route="agent.notifications.index" className={classes.all}>
          {t('notifications.bell.all')}
        </Link>
      </Popover.Dropdown>
    </Popover>
  )
}
