import { Link } from '@adonisjs/inertia/react'
import { Button } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { InvitationItem } from '~/features/people/invitation_item'
import { InviteButton } from '~/features/people/invite_button'
import { NextPages } from '~/features/people/next_pages'
import type { Invitation, InvitationState } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { CursorPage, Named, PageProps, Role } from '~/types'
import classes from '~/features/people/people.module.css'
import listClasses from '~/features/people/people_list.module.css'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  invitations: Invitation[]
  page: CursorPage
  state: InvitationState | null
  teams: Named[]
  rolesToGive: Role[]
  isVerified: boolean
}>

const states = [null, 'waiting', 'accepted', 'expired', 'revoked'] as const

export default function Invitations({
  invitations,
  page,
  state,
  teams,
  rolesToGive,
  isVerified,
}: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('people.invitations.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={section.title}>{t('people.invitations.title')}</h1>
          <p className={section.lead}>{t('people.invitations.lead')}</p>
        </div>
        {isVerified && (
          <div className={classes.buttons}>
            <Button
              component={Link}
              href="/agent/settings/invitations/list"
              variant="default"
              leftSection={<IconClipboardText size={17} />}
            >
              {t('people.list.invite_many')}
            </Button>
            <InviteButton rolesToGive={rolesToGive} teams={teams} />
          </div>
        )}
      </div>
      {!isVerified && <p className={classes.notice}>{t('people.invite.unverified')}</p>}
      <nav className={listClasses.tabs} aria-label={t('people.list.any_state')}>
        {states.map((one) => (
          <Link
            key={one ?? 'all'}
            route="settings.invitations.index"
            qs={one ? { state: one } : {}}
            aria-current={state === one ? 'page' : undefined}
          >
            {t(one ? `people.invitations.states.${one}` : 'people.invitations.any_state')}
          </Link>
        ))}
      </nav>
      {invitations.length > 0 ? (
        <ul className={listClasses.rows} aria-label={t('people.invitations.list')}>
          {invitations.map((invitation) => (
            <InvitationItem
              key={invitation.id}
              invitation={invitation}
              mayChange={rolesToGive.includes(invitation.role)}
            />
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration="done"
          title={t('people.invitations.empty')}
          text={t('people.invitations.empty_text')}
        />
      )}
      <NextPages
        page={page}
        path="/agent/settings/invitations"
        query={state ? { state } : ({} as Record<string, string>)}
      />
    </>
  )
}

Invitations.layout = SettingsLayout
