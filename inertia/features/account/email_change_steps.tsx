import { Button } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/account/card.module.css'

export type EmailChange = { newEmail: string; oldAgreed: boolean; newConfirmed: boolean }

/** Which of the two mailboxes has agreed so far, and a way to call it off. */
export function EmailChangeSteps({ email, change }: { email: string; change: EmailChange }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const steps = [
    { address: email, isDone: change.oldAgreed },
    { address: change.newEmail, isDone: change.newConfirmed },
  ]
  return (
    <>
      <p>
        {t.rich('account.email.pending', {
          newEmail: change.newEmail,
          b: (chunks) => <b key="b">{chunks}</b>,
        })}
      </p>
      <ul className={classes.steps}>
        {steps.map(({ address, isDone }) => (
          <li key={address} data-done={isDone || undefined}>
            {isDone ? (
              <IconCircleCheck size={18} aria-hidden="true" />
            ) : (
              <IconCircle size={18} aria-hidden="true" />
            )}
            {t(isDone ? 'account.email.agreed' : 'account.email.waiting', { address })}
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        loading={isSending}
        onClick={() => submit('delete', urlFor('account.email_change.destroy'), {})}
      >
        {t('account.email.withdraw')}
      </Button>
    </>
  )
}
