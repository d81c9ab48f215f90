import { Button, Group, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { router } from '@inertiajs/react'
import { urlFor } from '~/client'
import type { Domain } from '~/features/settings/domain_item'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  domain: Domain
  /** Where mails lead afterwards, if they lead to this domain now. */
  ownHost: string | null
}

export function RemoveDomain({ domain, ownHost }: Props) {
  const t = useTranslate()
  const [isAsked, { open, close }] = useDisclosure()
  const title = t('domains.remove_title', { host: domain.shownHost })
  return (
    <>
      <Button variant="subtle" color="gray" size="xs" onClick={open}>
        {t('domains.remove')}
      </Button>
      <Modal
        opened={isAsked}
        onClose={close}
        title={title}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('domains.remove_text')}</p>
        {ownHost && <p>{t('domains.remove_primary', { address: ownHost })}</p>}
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            color="red"
            onClick={() =>
              router.delete(urlFor('settings.domains.destroy', { id: domain.id }), {
                preserveScroll: true,
                onFinish: close,
              })
            }
          >
            {t('domains.remove')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
