import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { GrantForm } from '~/features/support_access/grant_form'
import { GrantItem } from '~/features/support_access/grant_item'
import type { Grant } from '~/features/support_access/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/support_access/support_access.module.css'

export default function SupportAccess({ grants }: PageProps<{ grants: Grant[] }>) {
  const t = useTranslate()
  const active = grants.filter(({ isActive }) => isActive)
  const past = grants.filter(({ isActive }) => !isActive)
  return (
    <>
      <DocumentTitle>{t('operator.access.title')}</DocumentTitle>
      <h1 className={section.title}>{t('operator.access.title')}</h1>
      <p className={section.lead}>{t('operator.access.lead')}</p>
      {active.length > 0 ? (
        <ul>
          {active.map((grant) => (
            <GrantItem key={grant.id} grant={grant} />
          ))}
        </ul>
      ) : (
        <GrantForm />
      )}
      <h2 className={classes.heading}>{t('operator.access.past')}</h2>
      {past.length > 0 ? (
        <ul>
          {past.map((grant) => (
            <GrantItem key={grant.id} grant={grant} />
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration="done"
          title={t('operator.access.empty_title')}
          text={t('operator.access.empty_text')}
        />
      )}
    </>
  )
}

SupportAccess.layout = SettingsLayout
