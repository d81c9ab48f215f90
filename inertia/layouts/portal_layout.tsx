import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import type { PropsWithChildren } from 'react'
import { AccountMenu } from '~/components/account_menu'
import { FlashNotices } from '~/components/flash_notices'
import { WorkspaceLogo } from '~/components/workspace_logo'
import { PreferenceMenus } from '~/components/preference_menus'
import { SkipLink } from '~/components/skip_link'
import { useShared } from '~/components/use_shared'
import { InstallationNotices } from '~/features/notices/installation_notices'
import { useTranslate } from '~/i18n/use_translate'
import { LiveIndicator } from '~/realtime/live_indicator'
import classes from '~/layouts/portal_layout.module.css'

/** Where customers are received: the workspace's name first, ours in the footer. */
export default function PortalLayout({ children }: PropsWithChildren) {
  const t = useTranslate()
  const { workspace, user, isLocalMail } = useShared()
  const { component } = usePage()
  const current = (name: string) => (component === name ? 'page' : undefined)

  return (
    <div className={classes.portal}>
      <SkipLink />
      <InstallationNotices />
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link route="portal.home" className={classes.brand}>
            <WorkspaceLogo size={30} />
            <span>{workspace?.name}</span>
          </Link>
          <nav className={classes.links} aria-label={t('portal.navigation.label')}>
            {user && (
              <Link route="portal.tickets.index" aria-current={current('portal/tickets/index')}>
                {t('portal.navigation.my_tickets')}
              </Link>
            )}
            <Link route="portal.requests.create" aria-current={current('portal/requests/create')}>
              {t('portal.navigation.new_request')}
            </Link>
          </nav>
          <div className={classes.tools}>
            <PreferenceMenus />
            {user ? (
              <AccountMenu place="portal" />
            ) : (
              <Link route="session.create" className={classes.signIn}>
                {t('common.account.sign_in')}
              </Link>
            )}
          </div>
        </div>
      </header>
      <main id="content" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={classes.footer}>
        <span>{t('common.powered_by')}</span>
        {isLocalMail && <Link route="local_mails.index">{t('common.links.mails')}</Link>}
      </footer>
      <FlashNotices />
      <LiveIndicator />
    </div>
  )
}
