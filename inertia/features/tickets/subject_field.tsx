import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTicketUpdate } from '~/features/tickets/properties/use_ticket_update'
import { useTranslate } from '~/i18n/use_translate'
import type { TicketDetails } from '~/types'
import classes from '~/features/tickets/ticket.module.css'

const LONGEST = 200

/** The subject as the page's heading, edited in place. */
export function SubjectField({ ticket }: { ticket: TicketDetails }) {
  const t = useTranslate()
  const [edited, setEdited] = useState<string | null>(null)
  const { update } = useTicketUpdate(ticket)
  const pencil = useRef<HTMLButtonElement>(null)
  const wasEdited = useRef(false)

  useEffect(() => {
    if (wasEdited.current && edited === null) pencil.current?.focus()
    wasEdited.current = edited !== null
  }, [edited])

  const save = () => {
    const subject = edited?.trim()
    if (subject && subject !== ticket.subject) update({ subject }, { subject })
    setEdited(null)
  }

  if (edited === null) {
    return (
      <div className={classes.heading}>
        <h1 className={classes.subject}>{ticket.subject}</h1>
        {ticket.can.update && (
          <ActionIcon
            ref={pencil}
            size={28}
            className={classes.edit}
            aria-label={t('agent.ticket.edit_subject')}
            onClick={() => setEdited(ticket.subject)}
          >
            <IconPencil size={16} stroke={1.7} />
          </ActionIcon>
        )}
      </div>
    )
  }
  return (
    <form
      className={classes.subjectForm}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h1 className="visually-hidden">{ticket.subject}</h1>
      <TextInput
        aria-label={t('tickets.subject')}
        value={edited}
        maxLength={LONGEST}
        data-autofocus
        ref={(input) => {
          if (input && document.activeElement !== input && edited === ticket.subject) input.focus()
        }}
        onChange={(event) => setEdited(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setEdited(null)}
      />
      <Button type="submit">{t('common.save')}</Button>
      <Button variant="default" onClick={() => setEdited(null)}>
        {t('common.cancel')}
      </Button>
    </form>
  )
}
