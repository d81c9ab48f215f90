import { Button, TextInput } from '@mantine/core'
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import type { Device } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import card from '~/features/account/card.module.css'
import classes from '~/features/notifications/notifications.module.css'

interface Props {
  device: Device
  isThis: boolean
  onRemoved: () => Promise<void>
}

export function DeviceItem({ device, isThis, onRemoved }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const [name, setName] = useState<string | null>(null)
  const { id } = device
  const Icon = /iPhone|iPad|Android/.test(device.name) ? IconDeviceMobile : IconDeviceDesktop

  if (name !== null) {
    return (
      <li>
        <TextInput
          aria-label={t('notifications.devices.name')}
          autoFocus
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes.deviceTools}>
          <Button
            size="compact-md"
            className={card.touch}
            loading={isSending}
            disabled={name.trim() === ''}
            onClick={() =>
              submit(
                'patch',
                urlFor('account.notifications.devices.update', { id }),
                { name },
                { onAccepted: () => setName(null) }
              )
            }
          >
            {t('notifications.preferences.save')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            className={card.touch}
            onClick={() => setName(null)}
          >
            {t('notifications.devices.cancel')}
          </Button>
        </div>
      </li>
    )
  }

  return (
    <li>
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <div className={card.entry}>
        <b>{device.name}</b>
        {isThis && <span className={card.here}>{t('notifications.devices.this_one')}</span>}
        <small>
          {t('notifications.devices.since', {
            when: intl.formatDate(device.createdAt, { dateStyle: 'medium' }),
          })}
          {' · '}
          {device.lastUsedAt
            ? t.rich('notifications.devices.last_used', {
                when: <RelativeTime key="when" value={device.lastUsedAt} />,
              })
            : t('notifications.devices.never_used')}
        </small>
      </div>
      <div className={classes.deviceTools}>
        <Button
          variant="default"
          size="compact-md"
          className={card.touch}
          aria-label={t('notifications.devices.try_named', { name: device.name })}
          loading={isSending}
          onClick={() =>
            submit('post', urlFor('account.notifications.devices.trial.store', { id }), {})
          }
        >
          {t('notifications.devices.try')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          className={card.touch}
          aria-label={t('notifications.devices.rename_named', { name: device.name })}
          onClick={() => setName(device.name)}
        >
          {t('notifications.devices.rename')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          className={card.touch}
          aria-label={t('notifications.devices.remove_named', { name: device.name })}
          loading={isSending}
          onClick={() =>
            submit(
              'delete',
              urlFor('account.notifications.devices.destroy', { id }),
              {},
              { onAccepted: () => isThis && void onRemoved() }
            )
          }
        >
          {t('notifications.devices.remove')}
        </Button>
      </div>
    </li>
  )
}
