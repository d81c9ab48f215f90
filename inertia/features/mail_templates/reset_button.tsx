import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { Template } from '~/features/mail_templates/types'
import dialog from '~/components/dialog.module.css'

interface Props {
  template: Template
  onReset: () => void
}

/** Gives up a workspace's own words, after asking. */
export function ResetButton({ template: { kind, locale }, onReset }: Props) {
  const t = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const { submit, isSending } = useSubmit()
  const close = () => setIsAsking(false)
  const reset = () =>
    submit(
      'delete',
      urlFor('settings.mail_templates.destroy', { kind, locale }),
      {},
      {
        onAccepted: () => {
          close()
          onReset()
        },
        onRefused: close,
      }
    )

  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        {t('mail_templates.reset.label')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        title={t('mail_templates.reset.title')}
        size={460}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={dialog.body}>
          <p>{t('mail_templates.reset.text')}</p>
          <div className={dialog.buttons}>
            <Button variant="default" data-autofocus onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button color="red" loading={isSending} onClick={reset}>
              {t('mail_templates.reset.submit')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
