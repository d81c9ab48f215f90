import { Button, Select, TagsInput } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconHandGrab, IconMail, IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import { CopyButton } from '~/components/copy_button'
import { InitialsAvatar } from '~/components/initials_avatar'
import { RelativeTime } from '~/components/relative_time'
import { useShared } from '~/components/use_shared'
import { FollowButton } from '~/features/tickets/properties/follow_button'
import { useTicketUpdate } from '~/features/tickets/properties/use_ticket_update'
import { PriorityGlyph } from '~/features/tickets/priority_label'
import { StatusGlyph } from '~/features/tickets/status_glyph'
import { useStatusName } from '~/features/tickets/use_status_name'
import { useTranslate } from '~/i18n/use_translate'
import type { MessageId } from '~/i18n/messages'
import type { Named, Priority, Status, TicketDetails } from '~/types'
import classes from '~/features/tickets/properties/properties.module.css'

interface Props {
  ticket: TicketDetails
  staff: Named[]
  teams: Named[]
  statuses: Status[]
}

const priorities: Priority[] = ['low', 'normal', 'high', 'urgent']
const channels = ['web', 'email', 'api']

export function Properties({ ticket, staff, teams, statuses }: Props) {
  const t = useTranslate()
  const nameOf = useStatusName()
  const { user } = useShared()
  const { update } = useTicketUpdate(ticket)
  const isLocked = !ticket.can.update
  const { requester } = ticket
  const options = (people: Named[], current: Named | null) =>
    [...people, ...(current && !people.some(({ id }) => id === current.id) ? [current] : [])].map(
      ({ id, name }) => ({ value: String(id), label: name })
    )
  const find = (people: Named[], id: string | null) =>
    people.find((one) => String(one.id) === id) ?? null
  const channel = channels.includes(ticket.channel)
    ? t(`tickets.channels.${ticket.channel}` as MessageId)
    : ticket.channel

  return (
    <div className={classes.panel}>
      <section className={classes.requester} aria-label={t('tickets.requester')}>
        <InitialsAvatar name={requester.name || requester.email} size={40} />
        <div className={classes.who}>
          <p className={classes.name}>{requester.name || requester.email}</p>
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

      {isLocked && <p className={classes.hint}>{t('agent.ticket.read_only')}</p>}

      <section className={classes.fields} aria-label={t('agent.ticket.properties')}>
        <Select
          label={t('tickets.status.label')}
          size="sm"
          disabled={isLocked}
          allowDeselect={false}
          leftSection={<StatusGlyph category={ticket.status.category} />}
          data={statuses.map((status) => ({ value: String(status.id), label: nameOf(status) }))}
          renderOption={({ option }) => (
            <span className={classes.option}>
              <StatusGlyph
                category={statuses.find(({ id }) => String(id) === option.value)!.category}
              />
              {option.label}
            </span>
          )}
          value={String(ticket.status.id)}
          onChange={(value) => {
            const status = statuses.find(({ id }) => String(id) === value)
            if (status && status.id !== ticket.status.id)
              update({ statusId: status.id }, { status })
          }}
        />
        <Select
          label={t('tickets.priority.label')}
          size="sm"
          disabled={isLocked}
          allowDeselect={false}
          leftSection={<PriorityGlyph priority={ticket.priority} />}
          data={priorities.map((value) => ({ value, label: t(`tickets.priority.${value}`) }))}
          renderOption={({ option }) => (
            <span className={classes.option}>
              <PriorityGlyph priority={option.value as Priority} />
              {option.label}
            </span>
          )}
          value={ticket.priority}
          onChange={(value) => {
            const priority = value as Priority
            if (priority && priority !== ticket.priority) update({ priority }, { priority })
          }}
        />
        <div>
          <Select
            label={t('tickets.assignee')}
            size="sm"
            disabled={isLocked}
            searchable
            clearable
            placeholder={t('tickets.unassigned')}
            data={options(staff, ticket.assignee)}
            value={ticket.assignee ? String(ticket.assignee.id) : null}
            onChange={(value) => {
              const assignee = find(staff, value)
              update({ assigneeId: assignee?.id ?? null }, { assignee })
            }}
          />
          {!ticket.assignee && !isLocked && user && (
            <Button
              mt={6}
              size="compact-sm"
              variant="light"
              leftSection={<IconHandGrab size={15} />}
              onClick={() =>
                update({ assigneeId: user.id }, { assignee: { id: user.id, name: user.name } })
              }
            >
              {t('agent.ticket.assign_me')}
            </Button>
          )}
        </div>
        {teams.length > 0 && (
          <Select
            label={t('tickets.team')}
            size="sm"
            disabled={isLocked}
            searchable
            clearable
            placeholder={t('tickets.no_team')}
            data={options(teams, ticket.team)}
            value={ticket.team ? String(ticket.team.id) : null}
            onChange={(value) => {
              const team = find(teams, value)
              update({ teamId: team?.id ?? null }, { team })
            }}
          />
        )}
        <TagsInput
          label={t('tickets.tags')}
          size="sm"
          disabled={isLocked}
          placeholder={ticket.tags.length === 0 ? t('agent.ticket.add_tag') : undefined}
          value={ticket.tags}
          maxTags={20}
          splitChars={[',', ' ']}
          acceptValueOnBlur
          onChange={(values) => {
            const tags = [...new Set(values.map((tag) => tag.toLowerCase()))]
            update({ tags }, { tags })
          }}
        />
      </section>

      <section className={classes.follow}>
        <FollowButton ticket={ticket} />
        <span>{t('agent.ticket.followers', { count: ticket.followers.length })}</span>
      </section>

      <dl className={classes.facts}>
        {ticket.rating && (
          <div>
            <dt>{t('agent.ticket.rating')}</dt>
            <dd className={classes.rating} data-rating={ticket.rating}>
              {ticket.rating === 'good' ? <IconThumbUp size={16} /> : <IconThumbDown size={16} />}
              {t(ticket.rating === 'good' ? 'agent.ticket.rated_good' : 'agent.ticket.rated_bad')}
            </dd>
            {ticket.ratingComment && <dd className={classes.comment}>{ticket.ratingComment}</dd>}
          </div>
        )}
        <div>
          <dt>{t('tickets.created')}</dt>
          <dd>
            <RelativeTime value={ticket.createdAt} />
          </dd>
        </div>
        <div>
          <dt>{t('tickets.updated')}</dt>
          <dd>
            <RelativeTime value={ticket.updatedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('tickets.channel')}</dt>
          <dd>{channel}</dd>
        </div>
        {ticket.followUps.length > 0 && (
          <div>
            <dt>{t('agent.ticket.follow_ups')}</dt>
            <dd>
              {ticket.followUps.map((number) => (
                <Link
                  key={number}
                  route="agent.tickets.show"
                  routeParams={{ number }}
                  className="mono"
                >
                  #{number}{' '}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
