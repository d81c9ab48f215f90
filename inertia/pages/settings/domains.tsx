import { Button } from '@mantine/core'
import { router } from '@inertiajs/react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { AddDomain } from '~/features/settings/add_domain'
import { DomainItem, type Domain } from '~/features/settings/domain_item'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import settings from '~/features/settings/settings.module.css'
import classes from '~/features/settings/domains.module.css'

type Props = PageProps<{
  domains: Domain[]
  primaryDomain: string | null
  ownHost: string
  target: string
}>

export default function Domains({ domains, primaryDomain, ownHost, target }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('domains.title')}</DocumentTitle>
      <h1 className={section.title}>{t('domains.title')}</h1>
      <p className={section.lead}>{t('domains.lead')}</p>
      <AddDomain />
      <h2 className={settings.heading}>{t('domains.list')}</h2>
      <ul className={classes.list}>
        {domains.map((domain) => (
          <DomainItem
            key={domain.id}
            domain={domain}
            isPrimary={domain.host === primaryDomain}
            target={target}
            ownHost={ownHost}
          />
        ))}
        <li>
          <div className={classes.head}>
            <h3>{ownHost}</h3>
            <span className={classes.own}>{t('domains.own')}</span>
            {primaryDomain === null ? (
              <span className={classes.primary}>{t('domains.primary')}</span>
            ) : (
              <Button
                variant="default"
                size="xs"
                onClick={() =>
                  router.delete(urlFor('settings.primary_domain.destroy'), { preserveScroll: true })
                }
              >
                {t('domains.make_primary')}
              </Button>
            )}
          </div>
        </li>
      </ul>
      <p className={settings.hint}>{t('domains.own_text')}</p>
    </>
  )
}

Domains.layout = SettingsLayout
