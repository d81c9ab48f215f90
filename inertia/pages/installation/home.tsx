import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconExternalLink } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { PatchArt } from '~/features/portal/patch_art'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { Locale, PageProps } from '~/types'
import classes from '~/features/installation/installation.module.css'

type DemoWorkspace = {
  name: string
  slug: string
  url: string
  locale: Locale
}

type Props = PageProps<{ workspaces: DemoWorkspace[]; isSignUpOpen: boolean; version: string }>

export default function InstallationHome({ workspaces, isSignUpOpen, version }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.page}>
      <DocumentTitle>{t('installation.title')}</DocumentTitle>
      <div className={classes.hero}>
        <PatchArt className={classes.art} />
        <h1>{t('installation.title')}</h1>
        <p>{t(workspaces.length > 0 ? 'installation.lead' : 'installation.private')}</p>
        <div className={classes.actions}>
          {isSignUpOpen && (
            <Button component={Link} route="installation.sign_up.create" size="md">
              {t('installation.open')}
            </Button>
          )}
          <Button
            component={Link}
            route="installation.workspace_search.create"
            size="md"
            variant="default"
          >
            {t('installation.find')}
          </Button>
        </div>
      </div>
      {workspaces.length > 0 && (
        <ul className={classes.list} aria-label={t('installation.workspaces')}>
          {workspaces.map((workspace) => (
            <li key={workspace.slug}>
              <div>
                <h2 lang={workspace.locale}>{workspace.name}</h2>
                <p>
                  {new URL(workspace.url).host} · {t(`common.languages.${workspace.locale}`)}
                </p>
              </div>
              <div className={classes.links}>
                <a href={workspace.url}>
                  {t('installation.portal')}
                  <IconExternalLink size={15} aria-hidden="true" />
                </a>
                <a href={new URL('/agent/tickets', workspace.url).href}>
                  {t('installation.desk')}
                  <IconExternalLink size={15} aria-hidden="true" />
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.version}>{t('installation.version', { version })}</p>
    </div>
  )
}

InstallationHome.layout = BareLayout
