import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockHour4,
  IconPlugConnected,
  IconPlayerPause,
} from '@tabler/icons-react'
import { RelativeTime } from '~/components/relative_time'
import type { Mailbox } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mailboxes/mailboxes.module.css'

const icons = {
  off: IconPlayerPause,
  on: IconCircleCheck,
  forwarded: IconCircleCheck,
  connecting: IconPlugConnected,
  watching: IconCircleCheck,
  failing: IconAlertTriangle,
  not_set_up: IconClockHour4,
}

/** How a mailbox does, in a word. */
export function MailboxState({ mailbox }: { mailbox: Mailbox }) {
  const t = useTranslate()
  const state = stateOf(mailbox)
  const Icon = icons[state]
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={16} aria-hidden="true" />
      {t(`mailboxes.state.${state}`)}
    </span>
  )
}

/** What is wrong with it, and when it was last looked into. */
export function MailboxHealth({ mailbox }: { mailbox: Mailbox }) {
  const t = useTranslate()
  const { failure, seenAt, isOn, intake } = mailbox
  if (!isOn || intake !== 'imap') return null
  return (
    <div className={classes.health}>
      {failure && (
        <p className={classes.failure}>
          {t(`mailboxes.failures.${failure.reason}`)}
          {failure.detail && <small>{failure.detail}</small>}
        </p>
      )}
      {seenAt && (
        <p className={classes.soft}>
          {t.rich('mailboxes.seen', { when: <RelativeTime key="when" value={seenAt} /> })}
        </p>
      )}
    </div>
  )
}

function stateOf({ isOn, intake, imapState, isBuiltIn }: Mailbox): keyof typeof icons {
  if (!isOn) return intake === 'imap' ? 'not_set_up' : 'off'
  if (intake === 'imap') return imapState ?? 'connecting'
  return isBuiltIn ? 'on' : 'forwarded'
}
