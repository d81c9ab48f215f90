import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

interface Props {
  method: 'post' | 'delete'
  url: string
  /** On the button that opens the question. */
  label: string
  /** For screen readers, where the label alone does not say of what. */
  description?: string
  title: string
  text: string
  submitLabel?: string
  isDangerous?: boolean
}

/** A button that asks before it does what cannot be undone. */
export function AskFirst({ method, url, isDangerous = true, ...words }: Props) {
  const t = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const { submit, isSending } = useSubmit()
  const close = () => setIsAsking(false)

  return (
    <>
      <Button
        variant="default"
        className={classes.button}
        aria-label={words.description}
        onClick={() => setIsAsking(true)}
      >
        {words.label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        title={words.title}
        size={460}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{words.text}</p>
        <div className={classes.answers}>
          <Button variant="default" onClick={close} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button
            color={isDangerous ? 'red' : undefined}
            loading={isSending}
            onClick={() => submit(method, url, {}, { onAccepted: close, onRefused: close })}
          >
            {words.submitLabel ?? words.label}
          </Button>
        </div>
      </Modal>
    </>
  )
}
