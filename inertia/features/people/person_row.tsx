import { Link } from '@adonisjs/inertia/react'
import { IconShieldCheck } from '@tabler/icons-react'
import { InitialsAvatar } from '~/components/initials_avatar'
import { RelativeTime } from '~/components/relative_time'
import type { PersonRow } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/people/people_list.module.css'

export function PersonRowItem({ person }: { person: PersonRow }) {
  const t = useTranslate()
  const isGone = person.state === 'anonymized'
  const name = isGone ? t('people.deleted_person') : person.name || person.email
  const teams = person.teams.map((team) => team.name).join(', ')
  return (
    <li className={classes.row} data-state={person.state}>
      <span className={classes.avatar}>
        <InitialsAvatar
          name={name}
          size={34}
          shape={person.role === 'customer' ? 'round' : 'square'}
        />
      </span>
      <div className={classes.who}>
        <div className={classes.name}>
          <Link route="settings.people.show" routeParams={{ id: person.id }}>
            {name}
          </Link>
          {person.role !== 'customer' && (
            <span className={classes.badge}>{t(`common.roles.${person.role}`)}</span>
          )}
          {person.state !== 'active' && (
            <span className={classes.badge}>{t(`people.states.${person.state}`)}</span>
          )}
          {person.state === 'active' && !person.isVerified && (
            <span className={classes.badge}>{t('people.list.unverified')}</span>
          )}
          {person.hasSecondFactor && (
            <IconShieldCheck size={15} role="img" aria-label={t('people.list.second_factor')} />
          )}
        </div>
        {!isGone && (
          <p>
            {person.email}
            {teams && ` · ${teams}`}
          </p>
        )}
      </div>
      {!isGone && (
        <p className={classes.side}>
          {person.lastSeenAt ? <RelativeTime value={person.lastSeenAt} /> : t('people.list.never')}
        </p>
      )}
    </li>
  )
}
