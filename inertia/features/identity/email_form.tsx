import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/identity/sign_in.module.css'

interface Props {
  url: string
  initial: string
  submitLabel: string
}

const order = ['email'] as const

/** An address and a button: for whatever is mailed to it. */
export function EmailForm({ url, initial, submitLabel }: Props) {
  const t = useTranslate()
  const [email, setEmail] = useState(initial)
  const { submit, errors, isSending } = useSubmit()

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('post', url, { email })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="email"
        name="email"
        type="email"
        size="md"
        autoComplete="email"
        label={t('auth.sign_in.email')}
        value={email}
        error={Boolean(errors.email)}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Button type="submit" size="md" fullWidth loading={isSending}>
        {submitLabel}
      </Button>
    </form>
  )
}
