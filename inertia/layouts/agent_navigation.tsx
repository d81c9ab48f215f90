import { UnstyledButton } from '@mantine/core'
import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import {
  IconCircleCheck,
  IconClockPause,
  IconInbox,
  IconKeyboard,
  IconSettings,
  IconStack2,
  IconUserCheck,
  IconUserQuestion,
} from '@tabler/icons-react'
import { AccountMenu } from '~/components/account_menu'
import { WorkspaceLogo } from '~/components/workspace_logo'
import { useShared } from '~/components/use_shared'
import { Bell } from '~/features/notifications/bell'
import { firstSettingsPath } from '~/features/settings/sections'
import { QuarantineLink } from '~/features/quarantine/quarantine_link'
import { openShortcutHelp } from '~/features/shortcuts/shortcut_help'
import { ViewCountBadge } from '~/features/tickets/view_count_badge'
import { useTranslate } from '~/i18n/use_translate'
import type { TicketFilters, ViewCount, ViewKey } from '~/types'
import classes from '~/layouts/agent_layout.module.css'

const icons: Record<ViewKey, typeof IconInbox> = {
  open: IconInbox,
  mine: IconUserCheck,
  unassigned: IconUserQuestion,
  pending: IconClockPause,
  solved: IconCircleCheck,
  all: IconStack2,
}
const keys = Object.keys(icons) as ViewKey[]

/** Where there is a bar above, the bell is there. */
export function AgentNavigation({ hasBell = false }: { hasBell?: boolean }) {
  const t = useTranslate()
  const { workspace, user } = useShared()
  const { props, url } = usePage<{ views?: ViewCount[]; filters?: TicketFilters }>()
  const settings = firstSettingsPath(user?.permissions ?? [])
  const counts = new Map(props.views?.map((view) => [view.key, view.count]))

  return (
    <div className={classes.navigation}>
      <div className={classes.top}>
        <Link route="agent.tickets.index" className={classes.workspace}>
          <WorkspaceLogo size={26} />
          <span>{workspace?.name}</span>
        </Link>
        {hasBell && <Bell place="side" />}
      </div>
      <nav aria-label={t('agent.navigation.label')}>
        <ul>
          {keys.map((key) => {
            const Icon = icons[key]
            const isActive = props.filters?.view === key
            return (
              <li key={key}>
                <Link
                  route="agent.tickets.index"
                  qs={{ view: key }}
                  className={classes.view}
                  aria-current={isActive ? 'page' : undefined}
                >
                  <Icon size={18} stroke={1.7} aria-hidden="true" />
                  <span className={classes.viewName}>{t(`agent.views.${key}`)}</span>
                  <ViewCountBadge count={counts.get(key)} />
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <div className={classes.foot}>
        <QuarantineLink />
        {settings && (
          <Link
            href={settings}
            className={classes.view}
            aria-current={url.startsWith('/agent/settings') ? 'page' : undefined}
          >
            <IconSettings size={18} stroke={1.7} aria-hidden="true" />
            <span className={classes.viewName}>{t('common.links.settings')}</span>
          </Link>
        )}
        <UnstyledButton className={classes.view} onClick={openShortcutHelp}>
          <IconKeyboard size={18} stroke={1.7} aria-hidden="true" />
          <span className={classes.viewName}>{t('common.shortcuts.open')}</span>
          <kbd className={classes.key} aria-hidden="true">
            ?
          </kbd>
        </UnstyledButton>
        <AccountMenu place="desk" />
      </div>
    </div>
  )
}
