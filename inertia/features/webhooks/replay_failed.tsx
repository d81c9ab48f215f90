import { Button, Group, Modal, Radio } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

const spans = ['hour', 'day', 'week', 'month'] as const

/** Sends again what did not arrive in a while. */
export function ReplayFailed({ id }: { id: number }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const [isOpen, { open, close }] = useDisclosure()
  const [span, setSpan] = useState<(typeof spans)[number]>('day')
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden="true" />}
        onClick={open}
      >
        {t('webhooks.log.replay')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('webhooks.log.replay_title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          className={classes.dialog}
          onSubmit={(event) => {
            event.preventDefault()
            const url = urlFor('settings.webhook_replays.store', { id })
            submit('post', url, { span }, { onAccepted: close })
          }}
        >
          <p>{t('webhooks.log.replay_text')}</p>
          <Radio.Group
            label={t('webhooks.log.replay_since')}
            value={span}
            onChange={(value) => setSpan(value as typeof span)}
          >
            <div className={classes.spans}>
              {spans.map((one) => (
                <Radio key={one} value={one} label={t(`webhooks.log.spans.${one}`)} />
              ))}
            </div>
          </Radio.Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={isSending}>
              {t('webhooks.log.replay_do')}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}
