import { DocumentTitle } from '~/components/document_title'
import { EndOtherSessions } from '~/features/account/end_other_sessions'
import { OwnApps } from '~/features/api_tokens/own_apps'
import type { App } from '~/features/api_tokens/types'
import { SessionItem, type Session } from '~/features/account/session_item'
import { useTranslate } from '~/i18n/use_translate'
import AccountLayout from '~/layouts/account_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/account/card.module.css'

type Props = PageProps<{ sessions: Session[]; apps: App[] }>

export default function Sessions({ sessions, apps }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('account.sections.sessions')}</DocumentTitle>
      <h1 className={section.title}>{t('account.sections.sessions')}</h1>
      <p className={section.lead}>{t('account.sessions.lead')}</p>
      <ul className={classes.list} aria-label={t('account.sections.sessions')}>
        {sessions.map((session) => (
          <SessionItem key={session.key} session={session} />
        ))}
      </ul>
      <OwnApps apps={apps} />
      {sessions.length + apps.length > 1 && <EndOtherSessions />}
    </>
  )
}

Sessions.layout = AccountLayout
