import { Button, Modal, type ButtonProps } from '@mantine/core'
import { useState } from 'react'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/dialog.module.css'

interface Props {
  label: string
  /** What screen readers hear where the label alone does not say what it is about. */
  description?: string
  title: string
  text: string
  submitLabel?: string
  method: 'post' | 'delete'
  url: string
  isDangerous?: boolean
  size?: ButtonProps['size']
}

/** A button that asks before it does. */
export function ConfirmButton({
  label,
  description,
  title,
  text,
  submitLabel = label,
  method,
  url,
  isDangerous = false,
  size,
}: Props) {
  const t = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const { submit, isSending } = useSubmit()
  const close = () => setIsAsking(false)

  return (
    <>
      <Button
        variant="default"
        size={size}
        aria-label={description}
        onClick={() => setIsAsking(true)}
      >
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        title={title}
        size={460}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={classes.body}>
          <p>{text}</p>
          <div className={classes.buttons}>
            <Button variant="default" onClick={close} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button
              color={isDangerous ? 'red' : undefined}
              loading={isSending}
              onClick={() => submit(method, url, {}, { onAccepted: close, onRefused: close })}
            >
              {submitLabel}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
