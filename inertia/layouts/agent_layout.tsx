import { ActionIcon, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { router } from '@inertiajs/react'
import { IconMenu2 } from '@tabler/icons-react'
import { useEffect, type PropsWithChildren } from 'react'
import { AgentNavigation } from '~/layouts/agent_navigation'
import { FlashNotices } from '~/components/flash_notices'
import { WorkspaceLogo } from '~/components/workspace_logo'
import { SkipLink } from '~/components/skip_link'
import { useShared } from '~/components/use_shared'
import { UnverifiedBanner } from '~/features/account/unverified_banner'
import { Bell } from '~/features/notifications/bell'
import { NewNotifications } from '~/features/notifications/new_notifications'
import { InstallationNotices } from '~/features/notices/installation_notices'
import { ShortcutHelp } from '~/features/shortcuts/shortcut_help'
import { ClosingBanner } from '~/features/workspace_data/closing_banner'
import { useTranslate } from '~/i18n/use_translate'
import { LiveIndicator } from '~/realtime/live_indicator'
import classes from '~/layouts/agent_layout.module.css'

/** The agent's desk: a quiet side bar and all the rest for work. */
export default function AgentLayout({ children }: PropsWithChildren) {
  const t = useTranslate()
  const { workspace } = useShared()
  const [isOpen, { open, close }] = useDisclosure()

  useEffect(() => router.on('navigate', close), [close])

  return (
    <>
      <InstallationNotices />
      <div className={classes.desk}>
        <SkipLink />
        <aside className={classes.side}>
          <AgentNavigation hasBell />
        </aside>
        <header className={classes.bar}>
          <ActionIcon size={40} aria-label={t('common.menu')} aria-expanded={isOpen} onClick={open}>
            <IconMenu2 size={20} />
          </ActionIcon>
          <WorkspaceLogo size={24} />
          <span className={classes.barName}>{workspace?.name}</span>
          <Bell place="bar" />
        </header>
        <Drawer.Root opened={isOpen} onClose={close} size={272}>
          <Drawer.Overlay />
          <Drawer.Content
            aria-label={t('agent.navigation.collapse')}
            className={classes.drawerContent}
          >
            <Drawer.Body className={classes.drawer}>
              <AgentNavigation />
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
        <main id="content" className={classes.main} tabIndex={-1}>
          <ClosingBanner />
          <UnverifiedBanner />
          <div className={classes.page}>{children}</div>
        </main>
        <FlashNotices />
        <LiveIndicator />
        <NewNotifications />
        <ShortcutHelp />
      </div>
    </>
  )
}
