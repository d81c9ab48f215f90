import type { PropsWithChildren } from 'react'
import { FlashNotices } from '~/components/flash_notices'
import { WorkspaceLogo } from '~/components/workspace_logo'
import { PreferenceMenus } from '~/components/preference_menus'
import { SkipLink } from '~/components/skip_link'
import { InstallationNotices } from '~/features/notices/installation_notices'
import { useShared } from '~/components/use_shared'
import classes from '~/layouts/bare_layout.module.css'

/** For pages outside of portal and desk: signing in, errors, the installation. */
export default function BareLayout({ children }: PropsWithChildren) {
  const { workspace } = useShared()
  return (
    <div className={classes.page}>
      <SkipLink />
      <InstallationNotices />
      <header className={classes.header}>
        <a href="/" className={classes.brand}>
          <WorkspaceLogo size={28} />
          <span>{workspace?.name ?? 'Patchbay'}</span>
        </a>
        <div className={classes.tools}>
          <PreferenceMenus />
        </div>
      </header>
      <main id="content" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <FlashNotices />
    </div>
  )
}
