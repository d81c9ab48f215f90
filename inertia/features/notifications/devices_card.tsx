import { Button, TextInput } from '@mantine/core'
import { IconBellPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { Card } from '~/features/account/card'
import { DeviceItem } from '~/features/notifications/device_item'
import { usePush } from '~/features/notifications/use_push'
import type { Device } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import card from '~/features/account/card.module.css'
import classes from '~/features/notifications/notifications.module.css'

interface Props {
  devices: Device[]
  pushKey: string
  thisDevice: string | null
}

/** Browsers that show notifications, and a way to add this one. */
export function DevicesCard({ devices, pushKey, thisDevice }: Props) {
  const t = useTranslate()
  const push = usePush()
  const isAdded = devices.some(({ endpointHash }) => endpointHash === push.ownHash)

  return (
    <Card title={t('notifications.devices.title')} text={t('notifications.devices.text')} isWide>
      {devices.length > 0 ? (
        <ul
          className={`${card.list} ${classes.devices}`}
          aria-label={t('notifications.devices.list')}
        >
          {devices.map((device) => (
            <DeviceItem
              key={device.id}
              device={device}
              isThis={device.endpointHash === push.ownHash}
              onRemoved={push.unsubscribe}
            />
          ))}
        </ul>
      ) : (
        <p className={classes.help}>{t('notifications.devices.none')}</p>
      )}
      {push.state === 'unsupported' && (
        <p className={classes.help}>{t('notifications.devices.unsupported')}</p>
      )}
      {push.state === 'denied' && (
        <p className={classes.help}>{t('notifications.devices.denied')}</p>
      )}
      {push.state === 'ready' && !isAdded && (
        <AddDevice push={push} pushKey={pushKey} thisDevice={thisDevice} />
      )}
    </Card>
  )
}

type AddProps = Omit<Props, 'devices'> & { push: ReturnType<typeof usePush> }

function AddDevice({ push, pushKey, thisDevice }: AddProps) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [name, setName] = useState(thisDevice ?? t('notifications.devices.unnamed'))
  const [isFailed, setIsFailed] = useState(false)

  const add = async () => {
    setIsFailed(false)
    const address = await push.subscribe(pushKey).catch(() => setIsFailed(true))
    if (address) submit('post', urlFor('account.notifications.devices.store'), { name, ...address })
  }

  return (
    <div className={card.row} style={{ alignItems: 'end' }}>
      <TextInput
        id="name"
        label={t('notifications.devices.name')}
        maxLength={100}
        value={name}
        error={errors.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        variant="default"
        leftSection={<IconBellPlus size={17} stroke={1.7} />}
        loading={isSending}
        disabled={name.trim() === ''}
        onClick={() => void add()}
      >
        {t('notifications.devices.add')}
      </Button>
      {isFailed && <p role="alert">{t('notifications.devices.failed')}</p>}
    </div>
  )
}
