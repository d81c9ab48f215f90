import { Button } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/account/card.module.css'

export type Session = {
  key: string
  device: string | null
  ip: string | null
  signedInAt: string
  lastSeenAt: string
  isCurrent: boolean
}

export function SessionItem({ session }: { session: Session }) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const device = session.device ?? t('account.sessions.unknown_device')
  const isPhone = /iPhone|Android/.test(device)
  const Icon = isPhone ? IconDeviceMobile : IconDeviceDesktop
  const signedInAt = intl.formatDate(session.signedInAt, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })

  return (
    <li>
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <div className={classes.entry}>
        <b>{device}</b>
        {session.isCurrent && (
          <span className={classes.here}>{t('account.sessions.this_one')}</span>
        )}
        <small>
          {session.ip && `${session.ip} · `}
          {t('account.sessions.signed_in', { when: signedInAt })}
        </small>
        {!session.isCurrent && (
          <small>
            {t.rich('account.sessions.last_seen', {
              when: <RelativeTime key="when" value={session.lastSeenAt} />,
            })}
          </small>
        )}
      </div>
      {!session.isCurrent && (
        <Button
          variant="default"
          size="compact-md"
          className={classes.touch}
          aria-label={t('account.sessions.end_named', { device, when: signedInAt })}
          loading={isSending}
          onClick={() =>
            submit('delete', urlFor('account.sessions.destroy', { key: session.key }), {})
          }
        >
          {t('account.sessions.end')}
        </Button>
      )}
    </li>
  )
}
