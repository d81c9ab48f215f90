import { ActionIcon, Button, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { InitialsAvatar } from '~/components/initials_avatar'
import { useSubmit } from '~/components/use_submit'
import { ConfirmButton } from '~/components/confirm_button'
import { TeamNameButton } from '~/features/people/team_name_button'
import type { TeamWithMembers } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Named } from '~/types'
import formClasses from '~/features/people/form.module.css'
import classes from '~/features/people/people.module.css'
import cardClasses from '~/features/people/person.module.css'
import teamClasses from '~/features/people/team_card.module.css'

/** A team with who works in it. */
export function TeamCard({ team, staff }: { team: TeamWithMembers; staff: Named[] }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const { id, name, members } = team
  return (
    <section className={cardClasses.card} aria-labelledby={`team-${id}`}>
      <div className={teamClasses.teamHead}>
        <h2 id={`team-${id}`}>
          {name}
          <span>{t('people.teams.members', { count: members.length })}</span>
        </h2>
        <div className={classes.buttons}>
          <TeamNameButton team={team} />
          <ConfirmButton
            size="compact-md"
            label={t('people.teams.delete')}
            description={t('people.teams.delete_for', { name })}
            title={t('people.teams.delete_title', { name })}
            text={t('people.teams.delete_text')}
            method="delete"
            url={urlFor('settings.teams.destroy', { id })}
            isDangerous
          />
        </div>
      </div>
      {members.length > 0 && (
        <ul className={teamClasses.members} aria-label={t('people.teams.members_of', { name })}>
          {members.map((member) => (
            <li key={member.id} data-off={member.isDisabled || undefined}>
              <InitialsAvatar name={member.name} size={26} shape="square" />
              <span>
                {member.name}
                {member.isDisabled && ` · ${t('people.states.deactivated')}`}
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                disabled={isSending}
                aria-label={t('people.teams.remove', { person: member.name, name })}
                onClick={() =>
                  submit(
                    'delete',
                    urlFor('settings.teams.members.destroy', { id, userId: member.id }),
                    {}
                  )
                }
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <AddMember team={team} staff={staff} />
    </section>
  )
}

function AddMember({ team, staff }: { team: TeamWithMembers; staff: Named[] }) {
  const t = useTranslate()
  const [userId, setUserId] = useState<string | null>(null)
  const { submit, errors, isSending } = useSubmit()
  const others = staff.filter(({ id }) => !team.members.some((member) => member.id === id))
  if (others.length === 0) return null
  return (
    <form
      className={formClasses.inline}
      onSubmit={(event) => {
        event.preventDefault()
        if (!userId) return
        submit(
          'post',
          urlFor('settings.teams.members.store', { id: team.id }),
          { userId: Number(userId) },
          { onAccepted: () => setUserId(null) }
        )
      }}
    >
      <Select
        aria-label={t('people.teams.add_to', { name: team.name })}
        placeholder={t('people.teams.add')}
        data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={userId}
        searchable
        error={firstError(errors, 'userId')}
        onChange={setUserId}
      />
      <Button type="submit" variant="default" loading={isSending} disabled={!userId}>
        {t('people.teams.add_submit')}
      </Button>
    </form>
  )
}
