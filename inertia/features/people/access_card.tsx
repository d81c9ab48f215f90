import { urlFor } from '~/client'
import { ConfirmButton } from '~/components/confirm_button'
import { DeactivateButton } from '~/features/people/deactivate_button'
import type { Person } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Named } from '~/types'
import classes from '~/features/people/person.module.css'

interface Props {
  person: Person
  sessions: number
  openTickets: number
  heirs: Named[]
  can: { update: boolean; deactivate: boolean; mailPasswordReset: boolean }
}

/** How a person gets in, and how they are kept out. */
export function AccessCard({ person, sessions, openTickets, heirs, can }: Props) {
  const t = useTranslate()
  const name = person.name || person.email
  return (
    <section className={classes.card}>
      <h2>{t('people.person.access')}</h2>
      <div className={classes.act}>
        <div>
          <p>{t('people.person.sessions', { count: sessions })}</p>
        </div>
        {can.update && sessions > 0 && (
          <ConfirmButton
            label={t('people.person.end_sessions')}
            title={t('people.person.end_sessions_title', { name })}
            text={t('people.person.end_sessions_text', { name })}
            method="delete"
            url={urlFor('settings.people.sessions.destroy', { id: person.id })}
            isDangerous
          />
        )}
      </div>
      {can.mailPasswordReset && (
        <div className={classes.act}>
          <div>
            <p>
              {t('people.person.password')}:{' '}
              {t(person.hasPassword ? 'people.person.password_on' : 'people.person.password_off')}
            </p>
          </div>
          <ConfirmButton
            label={t('people.person.mail_password')}
            title={t('people.person.mail_password_title')}
            text={t('people.person.mail_password_text', { email: person.email })}
            submitLabel={t('people.person.mail_password_submit')}
            method="post"
            url={urlFor('settings.people.password_mail.store', { id: person.id })}
          />
        </div>
      )}
      {can.deactivate && !person.isDisabled && (
        <div className={classes.act}>
          <div>
            <p>{t('people.person.deactivate_text')}</p>
          </div>
          <DeactivateButton person={person} openTickets={openTickets} heirs={heirs} />
        </div>
      )}
      {can.deactivate && person.isDisabled && (
        <div className={classes.act}>
          <div>
            <p>{t('people.person.reactivate_text', { name })}</p>
          </div>
          <ConfirmButton
            label={t('people.person.reactivate')}
            title={t('people.person.reactivate')}
            text={t('people.person.reactivate_text', { name })}
            method="delete"
            url={urlFor('settings.people.deactivation.destroy', { id: person.id })}
          />
        </div>
      )}
    </section>
  )
}
