import type { PropsWithChildren } from 'react'
import { useShared } from '~/components/use_shared'
import { settingsGroups } from '~/features/settings/sections'
import { useTranslate } from '~/i18n/use_translate'
import AgentLayout from '~/layouts/agent_layout'
import { SectionList } from '~/layouts/section_list'
import classes from '~/layouts/section_page.module.css'

/** The workspace's settings: what one may change on the left, one page of it on the right. */
export default function SettingsLayout({ children }: PropsWithChildren) {
  const t = useTranslate()
  const { user } = useShared()
  const groups = settingsGroups
    .map((group) => ({
      key: group.key,
      sections: group.sections
        .filter(({ permission }) => user?.permissions.includes(permission))
        .map((section) => ({ ...section, label: t(`settings.sections.${section.key}`) })),
    }))
    .filter(({ sections }) => sections.length > 0)

  return (
    <AgentLayout>
      <div className={classes.frame}>
        <nav className={classes.sections} aria-label={t('settings.title')}>
          <div className={classes.groups}>
            {groups.map((group) => (
              <div key={group.key} className={classes.group}>
                <h2>{t(`settings.groups.${group.key}`)}</h2>
                <SectionList sections={group.sections} />
              </div>
            ))}
          </div>
        </nav>
        <div className={classes.content}>{children}</div>
      </div>
    </AgentLayout>
  )
}
