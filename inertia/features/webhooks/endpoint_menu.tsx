import { ActionIcon, Button, Group, Menu, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots, IconPlayerPause, IconTrash } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import type { Endpoint } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'

/** What is rarely done to an endpoint, and asked about first. */
export function EndpointMenu({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const [isPausing, pausing] = useDisclosure()
  const [isDeleting, deleting] = useDisclosure()
  const { id, url } = endpoint

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={36} variant="default" aria-label={t('webhooks.more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {endpoint.isOn && (
            <Menu.Item leftSection={<IconPlayerPause size={16} />} onClick={pausing.open}>
              {t('webhooks.switch_off')}
            </Menu.Item>
          )}
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={deleting.open}>
            {t('webhooks.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={isPausing}
        onClose={pausing.close}
        title={t('webhooks.switch_off_title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p style={{ overflowWrap: 'anywhere' }}>{t('webhooks.switch_off_text', { url })}</p>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={pausing.close}>
            {t('common.cancel')}
          </Button>
          <Button
            loading={isSending}
            onClick={() =>
              submit(
                'put',
                urlFor('settings.webhook_state.update', { id }),
                { isOn: false },
                { onAccepted: pausing.close }
              )
            }
          >
            {t('webhooks.switch_off')}
          </Button>
        </Group>
      </Modal>
      <Modal
        opened={isDeleting}
        onClose={deleting.close}
        title={t('webhooks.delete_title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p style={{ overflowWrap: 'anywhere' }}>{t('webhooks.delete_text', { url })}</p>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={deleting.close}>
            {t('common.cancel')}
          </Button>
          <Button
            color="red"
            loading={isSending}
            onClick={() => submit('delete', urlFor('settings.webhooks.destroy', { id }), {})}
          >
            {t('webhooks.delete')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
