import type { PropsWithChildren } from 'react'
import { useShared } from '~/components/use_shared'
import { accountSections } from '~/features/account/sections'
import { useTranslate } from '~/i18n/use_translate'
import AgentLayout from '~/layouts/agent_layout'
import PortalLayout from '~/layouts/portal_layout'
import { SectionList } from '~/layouts/section_list'
import classes from '~/layouts/section_page.module.css'

/** One's own account, at the desk for staff and in the portal for customers. */
export default function AccountLayout({ children }: PropsWithChildren) {
  const t = useTranslate()
  const { user } = useShared()
  const Outer = user?.isStaff ? AgentLayout : PortalLayout
  const sections = accountSections
    .filter(({ isForStaffOnly }) => user?.isStaff || !isForStaffOnly)
    .map((section) => ({ ...section, label: t(`account.sections.${section.key}`) }))

  return (
    <Outer>
      <div className={classes.frame} data-place={user?.isStaff ? 'desk' : 'portal'}>
        <nav className={classes.sections} aria-label={t('account.sections.label')}>
          <SectionList sections={sections} />
        </nav>
        <div className={classes.content}>{children}</div>
      </div>
    </Outer>
  )
}
