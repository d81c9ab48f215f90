import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconUserPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { Cc, TicketDetails } from '~/types'
import classes from '~/features/tickets/ccs/ccs.module.css'

interface Props {
  ticket: TicketDetails
  ccs: Cc[]
  /** The mailbox it leaves from, where there are several. */
  sendsFrom: string | null
}

/** To whom a public reply goes, right where it is written; copies can be changed here. */
export function Recipients({ ticket, ccs, sendsFrom }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const [isAdding, setIsAdding] = useState(false)
  const remove = (cc: Cc) =>
    submit(
      'delete',
      urlFor('agent.ccs.destroy', [ticket.number, cc.id]),
      {},
      { only: ['ccs', 'timeline'] }
    )

  return (
    <div className={classes.recipients}>
      {sendsFrom && (
        <span className={classes.part}>
          <span className={classes.label}>{t('sending.ccs.from')}</span> {sendsFrom}
        </span>
      )}
      <span className={classes.part}>
        <span className={classes.label}>{t('sending.ccs.to')}</span> {ticket.requester.email}
      </span>
      {ccs.length > 0 && (
        <ul className={classes.ccs} aria-label={t('sending.ccs.title')}>
          {ccs.map((cc) => (
            <li key={cc.id} className={classes.cc} title={cc.name}>
              {cc.email}
              {ticket.can.update && (
                <ActionIcon
                  size={22}
                  disabled={isSending}
                  aria-label={t('sending.ccs.remove', { name: cc.name })}
                  onClick={() => remove(cc)}
                >
                  <IconX size={13} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {ticket.can.update && !isAdding && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconUserPlus size={14} />}
          aria-label={t('sending.ccs.add')}
          onClick={() => setIsAdding(true)}
        >
          {t('sending.ccs.add_short')}
        </Button>
      )}
      {isAdding && <AddCc ticket={ticket} onDone={() => setIsAdding(false)} />}
    </div>
  )
}

function AddCc({ ticket, onDone }: { ticket: TicketDetails; onDone: () => void }) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [email, setEmail] = useState('')
  const add = () =>
    submit(
      'post',
      urlFor('agent.ccs.store', [ticket.number]),
      { email },
      { only: ['ccs', 'timeline'], onAccepted: onDone }
    )
  return (
    <form
      className={classes.adding}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        autoFocus
        size="xs"
        type="email"
        aria-label={t('sending.ccs.address')}
        placeholder={t('sending.ccs.placeholder')}
        value={email}
        error={firstError(errors, 'email')}
        onChange={(event) => setEmail(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button type="submit" size="xs" variant="light" loading={isSending}>
        {t('sending.ccs.confirm')}
      </Button>
      <ActionIcon size={30} aria-label={t('common.cancel')} onClick={onDone}>
        <IconX size={15} />
      </ActionIcon>
    </form>
  )
}
