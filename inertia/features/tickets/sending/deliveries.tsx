import { Button } from '@mantine/core'
import { IconCheck, IconClock, IconMailX, IconRefresh, type TablerIcon } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { Delivery, TicketDetails } from '~/types'
import classes from '~/features/tickets/sending/sending.module.css'

interface Props {
  ticket: TicketDetails
  deliveries: Delivery[]
}

const icons: Record<Delivery['state'], TablerIcon> = {
  queued: IconClock,
  sent: IconCheck,
  failed: IconMailX,
  bounced: IconMailX,
  suppressed: IconMailX,
  dropped: IconMailX,
}

const reasons = [
  'refused',
  'later',
  'sign_in',
  'unreachable',
  'private_address',
  'interrupted',
  'plan_limit',
  'fault',
  'suppressed',
  'own_mailbox',
  'too_many',
  'breaker',
  'nobody',
] as const

/** What became of the mails that carried a message, one line per person. */
export function Deliveries({ ticket, deliveries }: Props) {
  const t = useTranslate()
  return (
    <ul className={classes.deliveries} aria-label={t('sending.deliveries.label')}>
      {deliveries.map((delivery) => (
        <OneDelivery key={delivery.id} ticket={ticket} delivery={delivery} />
      ))}
    </ul>
  )
}

function OneDelivery({ ticket, delivery }: { ticket: TicketDetails; delivery: Delivery }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const { id, address, state, reason, detail, canRetry } = delivery
  const Icon = icons[state]
  const known = reasons.find((one) => one === reason)
  const isWaiting = state === 'queued' && reason !== null
  const isBad = canRetry || isWaiting
  const sentence = known ? t(`sending.deliveries.reasons.${known}`) : null
  const retry = () =>
    submit(
      'post',
      urlFor('agent.mail_attempts.store', [ticket.number, id]),
      {},
      { only: ['deliveries'] }
    )
  return (
    <li title={[sentence, detail].filter(Boolean).join(' ') || undefined}>
      <Icon size={14} aria-hidden="true" data-bad={canRetry || undefined} />
      <span data-bad={canRetry || undefined}>
        {t(isWaiting ? 'sending.deliveries.waiting' : `sending.deliveries.${state}`)}
      </span>
      <span>{address}</span>
      {isBad && sentence && <span className={classes.reason}>{sentence}</span>}
      {isBad && detail && <span className={classes.words}>{detail}</span>}
      {canRetry && ticket.can.reply && (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={isSending}
          leftSection={<IconRefresh size={13} />}
          aria-label={t('sending.deliveries.retry_label', { address })}
          onClick={retry}
        >
          {t('sending.deliveries.retry')}
        </Button>
      )}
    </li>
  )
}
