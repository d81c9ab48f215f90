import { Button } from '@mantine/core'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import { ConfirmButton } from '~/components/confirm_button'
import type { Invitation } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/people/people.module.css'
import listClasses from '~/features/people/people_list.module.css'

interface Props {
  invitation: Invitation
  mayChange: boolean
}

export function InvitationItem({ invitation, mayChange }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const { id, email, name, role, state, inviter, sentAt, expiresAt } = invitation
  const isOpen = state === 'waiting' || state === 'expired'

  return (
    <li className={listClasses.entry}>
      <div className={listClasses.who}>
        <div className={listClasses.name}>
          {name ? `${name} · ${email}` : email}
          <span className={listClasses.badge}>{t(`common.roles.${role}`)}</span>
          <span className={listClasses.badge} data-state={state}>
            {t(`people.invitations.states.${state}`)}
          </span>
        </div>
        <p>
          {t('people.invitations.by', { name: inviter.name })} · <RelativeTime value={sentAt} />
          {state === 'waiting' &&
            ` · ${t('people.invitations.until', {
              when: intl.formatDate(expiresAt, { day: 'numeric', month: 'long' }),
            })}`}
        </p>
      </div>
      {isOpen && mayChange && (
        <div className={classes.buttons}>
          <Button
            variant="default"
            size="compact-md"
            loading={isSending}
            aria-label={t('people.invitations.resend_for', { email })}
            onClick={() => submit('post', urlFor('settings.invitations.mails.store', { id }), {})}
          >
            {t('people.invitations.resend')}
          </Button>
          <ConfirmButton
            size="compact-md"
            label={t('people.invitations.revoke')}
            description={t('people.invitations.revoke_for', { email })}
            title={t('people.invitations.revoke_title')}
            text={t('people.invitations.revoke_text', { email })}
            method="delete"
            url={urlFor('settings.invitations.destroy', { id })}
            isDangerous
          />
        </div>
      )}
    </li>
  )
}
