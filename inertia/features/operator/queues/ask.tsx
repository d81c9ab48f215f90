import { Button, Modal } from '@mantine/core'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export interface Question {
  title: string
  text: string
  answer: string
  isDangerous: boolean
  act: () => void
}

interface Props {
  question: Question | null
  isSending: boolean
  onClose: () => void
}

/** Asks before something that cannot be taken back, or that concerns a lot at once. */
export function Ask({ question, isSending, onClose }: Props) {
  const t = useTranslate()
  return (
    <Modal
      opened={question !== null}
      onClose={onClose}
      title={question?.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.form}>
        <p>{question?.text}</p>
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button
            color={question?.isDangerous ? 'red' : undefined}
            loading={isSending}
            onClick={question?.act}
          >
            {question?.answer}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
