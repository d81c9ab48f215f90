import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/identity/sign_in.module.css'

const order = ['name', 'email'] as const

export function SignUpForm() {
  const t = useTranslate()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const { submit, errors, isSending } = useSubmit()

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('post', urlFor('registration.store'), { name, email })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="name"
        name="name"
        size="md"
        autoComplete="name"
        label={t('auth.sign_up.name')}
        value={name}
        error={Boolean(errors.name)}
        onChange={(event) => setName(event.currentTarget.value)}
      />
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
        {t('auth.sign_up.submit')}
      </Button>
    </form>
  )
}
