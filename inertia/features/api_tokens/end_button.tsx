import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

interface Props {
  url: string
  /** On the button, and what screen readers hear. */
  label: string
  description: string
  title: string
  text: string
}

/** Ends a token or an app after asking, as it cannot be undone. */
export function EndButton({ url, label, description, title, text }: Props) {
  const t = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const { submit, isSending } = useSubmit()
  const close = () => setIsAsking(false)

  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        className={classes.end}
        aria-label={description}
        onClick={() => setIsAsking(true)}
      >
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        title={title}
        size={440}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={classes.confirm}>
          <p>{text}</p>
          <div>
            <Button variant="default" onClick={close} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button
              color="red"
              loading={isSending}
              onClick={() => submit('delete', url, {}, { onAccepted: close })}
            >
              {label}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
