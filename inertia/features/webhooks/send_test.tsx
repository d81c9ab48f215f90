import { Button, Group, Modal, NativeSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import type { Endpoint, ListedEvent } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

interface Props {
  endpoint: Endpoint
  events: ListedEvent[]
}

/** Chooses an event whose example goes out at once. */
export function SendTest({ endpoint, events }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const [isOpen, { open, close }] = useDisclosure()
  const wanted = events.filter(
    ({ name }) => endpoint.wantsAll || endpoint.eventNames.includes(name)
  )
  const [event, setEvent] = useState(wanted[0]?.name ?? '')
  return (
    <>
      <Button
        variant="default"
        disabled={!endpoint.isOn}
        leftSection={<IconSend size={16} aria-hidden="true" />}
        onClick={open}
      >
        {t('webhooks.test.title')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('webhooks.test.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          className={classes.dialog}
          onSubmit={(submitted) => {
            submitted.preventDefault()
            submit('post', urlFor('settings.webhook_tests.store', { id: endpoint.id }), { event })
          }}
        >
          <p>{t('webhooks.test.text')}</p>
          <NativeSelect
            label={t('webhooks.test.event')}
            value={event}
            data={wanted.map(({ name }) => name)}
            data-autofocus
            onChange={({ currentTarget }) => setEvent(currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={isSending}>
              {t('webhooks.test.send')}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}
