import { Button, TagsInput } from '@mantine/core'
import { IconHandGrab } from '@tabler/icons-react'
import { useShared } from '~/components/use_shared'
import { CcCard } from '~/features/tickets/ccs/cc_card'
import { FollowButton } from '~/features/tickets/properties/follow_button'
import { PriorityField, StatusField } from '~/features/tickets/properties/glyph_fields'
import { NamedField } from '~/features/tickets/properties/named_field'
import { RequesterCard } from '~/features/tickets/properties/requester_card'
import { TicketFacts } from '~/features/tickets/properties/ticket_facts'
import { useTicketUpdate } from '~/features/tickets/properties/use_ticket_update'
import { useTranslate } from '~/i18n/use_translate'
import type { Cc, Named, Status, TicketDetails } from '~/types'
import classes from '~/features/tickets/properties/properties.module.css'

interface Props {
  ticket: TicketDetails
  ccs: Cc[]
  staff: Named[]
  teams: Named[]
  statuses: Status[]
}

const MOST_TAGS = 20

export function Properties({ ticket, ccs, staff, teams, statuses }: Props) {
  const t = useTranslate()
  const { user } = useShared()
  const { update } = useTicketUpdate(ticket)
  const isLocked = !ticket.can.update
  const assign = (assignee: Named | null) =>
    update({ assigneeId: assignee?.id ?? null }, { assignee })

  return (
    <div className={classes.panel}>
      <RequesterCard requester={ticket.requester} />
      <CcCard ccs={ccs} />
      {isLocked && <p className={classes.hint}>{t('agent.ticket.read_only')}</p>}
      <section className={classes.fields} aria-label={t('agent.ticket.properties')}>
        <StatusField
          status={ticket.status}
          statuses={statuses}
          isLocked={isLocked}
          onChange={(status) => update({ statusId: status.id }, { status })}
        />
        <PriorityField
          priority={ticket.priority}
          isLocked={isLocked}
          onChange={(priority) => update({ priority }, { priority })}
        />
        <div>
          <NamedField
            label={t('tickets.assignee')}
            placeholder={t('tickets.unassigned')}
            choices={staff}
            value={ticket.assignee}
            isLocked={isLocked}
            onChange={assign}
          />
          {!ticket.assignee && !isLocked && user && (
            <Button
              mt={6}
              size="compact-sm"
              variant="light"
              leftSection={<IconHandGrab size={15} />}
              onClick={() => assign({ id: user.id, name: user.name })}
            >
              {t('agent.ticket.assign_me')}
            </Button>
          )}
        </div>
        {teams.length > 0 && (
          <NamedField
            label={t('tickets.team')}
            placeholder={t('tickets.no_team')}
            choices={teams}
            value={ticket.team}
            isLocked={isLocked}
            onChange={(team) => update({ teamId: team?.id ?? null }, { team })}
          />
        )}
        <TagsInput
          label={t('tickets.tags')}
          size="sm"
          disabled={isLocked}
          placeholder={ticket.tags.length === 0 ? t('agent.ticket.add_tag') : undefined}
          value={ticket.tags}
          maxTags={MOST_TAGS}
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
      <TicketFacts ticket={ticket} />
    </div>
  )
}
