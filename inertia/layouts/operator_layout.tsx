import { Button } from '@mantine/core'
import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { useEffect, useRef, type PropsWithChildren } from 'react'
import { urlFor } from '~/client'
import { FlashNotices } from '~/components/flash_notices'
import { Logo } from '~/components/logo'
import { PreferenceMenus } from '~/components/preference_menus'
import { SkipLink } from '~/components/skip_link'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { InstallationNotices } from '~/features/notices/installation_notices'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/layouts/operator_layout.module.css'

const sections = [
  { key: 'workspaces', route: 'operator.workspaces.index', pages: 'operator/workspaces/' },
  { key: 'queues', route: 'operator.queues.index', pages: 'operator/queues' },
  { key: 'maintenance', route: 'operator.maintenance.show', pages: 'operator/maintenance' },
  { key: 'operators', route: 'operator.operators.index', pages: 'operator/operators' },
  { key: 'audit', route: 'operator.acts.index', pages: 'operator/audit' },
] as const

/** The console of those who run the installation: plainly not a workspace. */
export default function OperatorLayout({ children }: PropsWithChildren) {
  const t = useTranslate()
  const { operator } = useShared()
  const { component } = usePage()
  const links = useRef<HTMLElement>(null)
  const { submit, isSending } = useSubmit()

  // On a phone they are one line, and the open page may lie beyond its edge.
  useEffect(() => {
    const current = links.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [component])

  return (
    <div className={classes.console}>
      <SkipLink />
      <InstallationNotices />
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link route="operator.workspaces.index" className={classes.brand}>
            <Logo size={26} />
            <span>{t('operator.title')}</span>
          </Link>
          {operator && (
            <nav ref={links} className={classes.links} aria-label={t('operator.navigation.label')}>
              {sections.map(({ key, route, pages }) => (
                <Link
                  key={key}
                  route={route}
                  aria-current={component.startsWith(pages) ? 'page' : undefined}
                >
                  {t(`operator.navigation.${key}`)}
                </Link>
              ))}
            </nav>
          )}
          <div className={classes.tools}>
            <PreferenceMenus />
            {operator && (
              <Button
                variant="default"
                size="sm"
                title={operator.email}
                loading={isSending}
                onClick={() => submit('post', urlFor('operator.session.destroy'), {})}
              >
                {t('operator.navigation.sign_out')}
              </Button>
            )}
          </div>
        </div>
      </header>
      <main id="content" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <FlashNotices />
    </div>
  )
}
