import { Button, Group, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { router } from '@inertiajs/react'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  url: string
  label: string
  title: string
  text: string
  size?: 'xs' | 'sm'
}

/** Asks before something is gone. */
export function ConfirmedRemoval({ url, label, title, text, size = 'sm' }: Props) {
  const t = useTranslate()
  const [isAsked, { open, close }] = useDisclosure()
  return (
    <>
      <Button variant="default" size={size} onClick={open}>
        {label}
      </Button>
      <Modal opened={isAsked} onClose={close} title={title}>
        <p>{text}</p>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            color="red"
            onClick={() => router.delete(url, { preserveScroll: true, onFinish: close })}
          >
            {label}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
