import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import {
  IconArrowLeft,
  IconHistory,
  IconHistoryOff,
  IconLayoutSidebarRight,
  IconLink,
} from '@tabler/icons-react'
import { CopyButton } from '~/components/copy_button'
import { rememberedList } from '~/features/tickets/list/remembered_list'
import { StatusLabel } from '~/features/tickets/status_label'
import { SubjectField } from '~/features/tickets/subject_field'
import { useTranslate } from '~/i18n/use_translate'
import { urlFor } from '~/client'
import type { TicketDetails } from '~/types'
import classes from '~/features/tickets/ticket.module.css'

interface Props {
  ticket: TicketDetails
  showsTimeline: boolean
  onTimeline: () => void
  onDetails: () => void
}

export function TicketHead({ ticket, showsTimeline, onTimeline, onDetails }: Props) {
  const t = useTranslate()
  const timelineLabel = t(showsTimeline ? 'tickets.timeline.hide' : 'tickets.timeline.show')
  return (
    <header className={classes.head}>
      <div className={classes.bar}>
        <Link href={rememberedList() ?? urlFor('agent.tickets.index')} className={classes.back}>
          <IconArrowLeft size={17} aria-hidden="true" />
          <span>{t('agent.ticket.back')}</span>
        </Link>
        <span className={classes.tools}>
          <Tooltip label={timelineLabel}>
            <ActionIcon
              size={30}
              aria-label={timelineLabel}
              aria-pressed={showsTimeline}
              onClick={onTimeline}
            >
              {showsTimeline ? (
                <IconHistory size={17} stroke={1.7} />
              ) : (
                <IconHistoryOff size={17} stroke={1.7} />
              )}
            </ActionIcon>
          </Tooltip>
          <CopyButton
            text={window.location.origin + urlFor('agent.tickets.show', [ticket.number])}
            label={t('agent.ticket.copy_link')}
            doneLabel={t('agent.ticket.link_copied')}
            icon={<IconLink size={17} stroke={1.7} />}
          />
          <Button
            className={classes.detailsButton}
            size="compact-sm"
            variant="default"
            leftSection={<IconLayoutSidebarRight size={15} />}
            onClick={onDetails}
          >
            {t('agent.ticket.details')}
          </Button>
        </span>
      </div>
      <div className={classes.title}>
        <StatusLabel status={ticket.status} pill />
        <span className={`${classes.number} mono`}>#{ticket.number}</span>
        <SubjectField ticket={ticket} />
      </div>
      {ticket.followsNumber !== null && (
        <p className={classes.follows}>
          {t.rich('agent.ticket.follows', {
            number: String(ticket.followsNumber),
            link: (chunks) => (
              <Link
                key="link"
                route="agent.tickets.show"
                routeParams={{ number: ticket.followsNumber! }}
              >
                {chunks}
              </Link>
            ),
          })}
        </p>
      )}
    </header>
  )
}
