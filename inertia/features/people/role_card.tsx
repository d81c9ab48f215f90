import { Link } from '@adonisjs/inertia/react'
import { Button, Modal, MultiSelect, Select } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import type { Person } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Named, Role } from '~/types'
import dialogClasses from '~/components/dialog.module.css'
import formClasses from '~/features/people/form.module.css'
import classes from '~/features/people/people.module.css'
import cardClasses from '~/features/people/person.module.css'

interface Props {
  person: Person
  teams: Named[]
  allTeams: Named[]
  rolesToGive: Role[]
  mayUpdate: boolean
  mayJoinTeams: boolean
}

/** What a person may do, and where they work. */
export function RoleCard({ person, teams, allTeams, rolesToGive, mayUpdate, mayJoinTeams }: Props) {
  const t = useTranslate()
  return (
    <section className={cardClasses.card}>
      <h2>{t('people.person.role_title')}</h2>
      <div className={formClasses.fields}>
        {mayUpdate ? (
          <RoleField person={person} rolesToGive={rolesToGive} />
        ) : (
          <p>{t(`common.roles.${person.role}`)}</p>
        )}
        <p className={classes.soft}>
          {mayUpdate
            ? t.rich('people.person.role_help', {
                link: (chunks) => (
                  <Link key="link" route="settings.roles.index">
                    {chunks}
                  </Link>
                ),
              })
            : t('people.person.role_above')}
        </p>
        {mayJoinTeams && <TeamsField person={person} teams={teams} allTeams={allTeams} />}
        {!mayJoinTeams && teams.length > 0 && (
          <p>
            {t('people.person.teams')}: {teams.map(({ name }) => name).join(', ')}
          </p>
        )}
      </div>
    </section>
  )
}

/** Asks first: a role is given at once. */
function RoleField({ person, rolesToGive }: { person: Person; rolesToGive: Role[] }) {
  const t = useTranslate()
  const { user } = useShared()
  const [wanted, setWanted] = useState<Role | null>(null)
  const { submit, isSending } = useSubmit()
  const close = () => setWanted(null)
  const isSelf = user?.id === person.id

  return (
    <>
      <Select
        id="role"
        label={t('people.person.role')}
        data={rolesToGive.map((role) => ({ value: role, label: t(`common.roles.${role}`) }))}
        value={person.role}
        allowDeselect={false}
        onChange={(role) => role && role !== person.role && setWanted(role as Role)}
      />
      <Modal
        opened={wanted !== null}
        onClose={close}
        title={t('people.person.role_change_title')}
        size={460}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={dialogClasses.body}>
          <p>
            {t('people.person.role_change_text', {
              name: person.name || person.email,
              role: wanted ? t(`common.roles.${wanted}`) : '',
            })}
          </p>
          {isSelf && <p>{t('people.person.role_change_self')}</p>}
          <div className={dialogClasses.buttons}>
            <Button variant="default" onClick={close} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button
              loading={isSending}
              onClick={() =>
                submit(
                  'put',
                  urlFor('settings.people.role.update', { id: person.id }),
                  { role: wanted },
                  { onAccepted: close, onRefused: close }
                )
              }
            >
              {t('people.person.role_change_submit')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}

function TeamsField({ person, teams, allTeams }: Pick<Props, 'person' | 'teams' | 'allTeams'>) {
  const t = useTranslate()
  const { submit, errors } = useSubmit()
  if (allTeams.length === 0) return <p className={classes.soft}>{t('people.person.teams_none')}</p>
  return (
    <MultiSelect
      id="teamIds"
      label={t('people.person.teams')}
      placeholder={teams.length === 0 ? t('people.person.teams_pick') : undefined}
      data={allTeams.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={teams.map(({ id }) => String(id))}
      error={firstError(errors, 'teamIds')}
      searchable
      onChange={(teamIds) =>
        submit('put', urlFor('settings.people.teams.update', { id: person.id }), { teamIds })
      }
    />
  )
}
