import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import dialog from '~/components/dialog.module.css'

/** Asks whether only the address is blocked or everybody at its host. */
export function BlockButton({ id, address }: { id: number; address: string }) {
  const t = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const { submit, isSending } = useSubmit()
  const close = () => setIsAsking(false)
  const block = (wholeHost: boolean) =>
    submit(
      'post',
      urlFor('agent.quarantine.block.store', { id }),
      { wholeHost },
      { onAccepted: close }
    )

  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={t('incoming_mails.actions.block_of', { address })}
        onClick={() => setIsAsking(true)}
      >
        {t('incoming_mails.actions.block')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        title={t('incoming_mails.ask.block_title', { address })}
        size={460}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={dialog.body}>
          <p>{t('incoming_mails.ask.block_text')}</p>
          <div className={dialog.buttons}>
            <Button variant="default" onClick={close} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button variant="default" loading={isSending} onClick={() => block(true)}>
              {t('incoming_mails.ask.block_host', {
                host: address.slice(address.lastIndexOf('@')),
              })}
            </Button>
            <Button loading={isSending} onClick={() => block(false)}>
              {t('incoming_mails.ask.block_address')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
