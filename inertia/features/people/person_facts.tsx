import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import type { Person } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import formClasses from '~/features/people/form.module.css'
import cardClasses from '~/features/people/person.module.css'

/** What is known about a person, and what they are called. */
export function PersonFacts({ person, mayRename }: { person: Person; mayRename: boolean }) {
  const t = useTranslate()
  const intl = useIntl()
  const { locale, timeZone, emailVerifiedAt, lastSeenAt, createdAt } = person
  return (
    <section className={cardClasses.card}>
      <h2>{t('people.person.facts')}</h2>
      <dl className={cardClasses.facts}>
        <dt>{t('people.person.email')}</dt>
        <dd>
          {person.email}
          {!emailVerifiedAt && ` (${t('people.person.email_open')})`}
        </dd>
        <dt>{t('people.person.language')}</dt>
        <dd>{locale ? t(`common.languages.${locale}`) : t('people.person.language_none')}</dd>
        {timeZone && (
          <>
            <dt>{t('people.person.time_zone')}</dt>
            <dd>{timeZone}</dd>
          </>
        )}
        {createdAt && (
          <>
            <dt>{t('people.person.since')}</dt>
            <dd>{intl.formatDate(createdAt, { dateStyle: 'long' })}</dd>
          </>
        )}
        <dt>{t('people.person.seen')}</dt>
        <dd>{lastSeenAt ? <RelativeTime value={lastSeenAt} /> : t('people.list.never')}</dd>
        <dt>{t('people.person.password')}</dt>
        <dd>
          {t(person.hasPassword ? 'people.person.password_on' : 'people.person.password_off')}
        </dd>
        <dt>{t('people.person.second_factor')}</dt>
        <dd>
          {t(
            person.hasSecondFactor
              ? 'people.person.second_factor_on'
              : 'people.person.second_factor_off'
          )}
        </dd>
      </dl>
      {mayRename && <RenameForm person={person} />}
    </section>
  )
}

function RenameForm({ person }: { person: Person }) {
  const t = useTranslate()
  const [name, setName] = useState(person.name)
  const { submit, errors, isSending } = useSubmit()
  return (
    <form
      className={formClasses.inline}
      style={{ marginTop: 16 }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('patch', urlFor('settings.people.update', { id: person.id }), { name })
      }}
    >
      <TextInput
        id="name"
        label={t('people.person.name')}
        value={name}
        maxLength={100}
        error={firstError(errors, 'name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={isSending}
        disabled={name.trim() === person.name}
        aria-label={t('people.person.rename')}
      >
        {t('people.person.save')}
      </Button>
    </form>
  )
}
