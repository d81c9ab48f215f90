import { IconMail } from '@tabler/icons-react'
import { CopyButton } from '~/components/copy_button'
import { InitialsAvatar } from '~/components/initials_avatar'
import { useTranslate } from '~/i18n/use_translate'
import type { TicketDetails } from '~/types'
import classes from '~/features/tickets/properties/properties.module.css'

export function RequesterCard({ requester }: Pick<TicketDetails, 'requester'>) {
  const t = useTranslate()
  const name = requester.name || requester.email
  return (
    <section className={classes.requester} aria-label={t('tickets.requester')}>
      <InitialsAvatar name={name} src={requester.avatarUrl} size={40} />
      <div className={classes.who}>
        <p className={classes.name}>{name}</p>
        <p className={classes.email} title={requester.email}>
          {requester.email}
        </p>
      </div>
      <CopyButton
        text={requester.email}
        label={t('agent.ticket.copy_email')}
        doneLabel={t('agent.ticket.email_copied')}
        icon={<IconMail size={17} stroke={1.7} />}
      />
    </section>
  )
}
