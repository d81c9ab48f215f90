import { MultiSelect, Select, Textarea } from '@mantine/core'
import { firstError } from '~/components/first_error'
import { useTranslate } from '~/i18n/use_translate'
import type { Named, Role } from '~/types'
import classes from '~/features/people/form.module.css'

export interface Terms {
  role: Role
  teamIds: string[]
  locale: 'en' | 'ru' | ''
  note: string
}

/** Longest personal message, in characters. */
const LONGEST_NOTE = 500

export function firstTerms(rolesToGive: readonly Role[]): Terms {
  const role = rolesToGive.includes('agent') ? 'agent' : (rolesToGive[0] ?? 'customer')
  return { role, teamIds: [], locale: '', note: '' }
}

/** As a form sends them. */
export function sentTerms({ role, teamIds, locale, note }: Terms) {
  return {
    role,
    teamIds: role === 'customer' ? [] : teamIds,
    locale: locale || null,
    note: note || null,
  }
}

interface Props {
  terms: Terms
  rolesToGive: readonly Role[]
  teams: Named[]
  errors: Record<string, string>
  onChange: (terms: Terms) => void
}

/** What people are invited to, and what their mail says. */
export function TermsFields({ terms, rolesToGive, teams, errors, onChange }: Props) {
  const t = useTranslate()
  return (
    <>
      <div className={classes.pair}>
        <Select
          id="role"
          label={t('people.invite.role')}
          data={rolesToGive.map((role) => ({ value: role, label: t(`common.roles.${role}`) }))}
          value={terms.role}
          allowDeselect={false}
          error={firstError(errors, 'role')}
          onChange={(role) => role && onChange({ ...terms, role: role as Role })}
        />
        <Select
          id="locale"
          label={t('people.invite.locale')}
          data={[
            { value: '', label: t('people.invite.locale_none') },
            { value: 'en', label: t('common.languages.en') },
            { value: 'ru', label: t('common.languages.ru') },
          ]}
          value={terms.locale}
          allowDeselect={false}
          onChange={(locale) => onChange({ ...terms, locale: (locale ?? '') as Terms['locale'] })}
        />
      </div>
      {teams.length > 0 && terms.role !== 'customer' && (
        <MultiSelect
          id="teamIds"
          label={t('people.invite.teams')}
          placeholder={terms.teamIds.length === 0 ? t('people.person.teams_pick') : undefined}
          data={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={terms.teamIds}
          error={firstError(errors, 'teamIds')}
          searchable
          onChange={(teamIds) => onChange({ ...terms, teamIds })}
        />
      )}
      <Textarea
        id="note"
        label={t('people.invite.note')}
        description={t('people.invite.note_help', { max: LONGEST_NOTE })}
        value={terms.note}
        maxLength={LONGEST_NOTE}
        autosize
        minRows={2}
        maxRows={6}
        error={firstError(errors, 'note')}
        onChange={(event) => onChange({ ...terms, note: event.currentTarget.value })}
      />
    </>
  )
}
