import { Button, Checkbox, TextInput } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { PasswordField } from '~/features/identity/password_field'
import { PasskeySignIn } from '~/features/second_factor/passkey_sign_in'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/identity/sign_in.module.css'

interface Props {
  email: string
  password: string
  onEmail: (email: string) => void
  onPassword: (password: string) => void
}

const order = ['email', 'password'] as const

/** Three ways in: a mailed link, which everybody has, a passkey, and a password. */
export function SignInForm({ email, password, onEmail, onPassword }: Props) {
  const t = useTranslate()
  const [remember, setRemember] = useState(false)
  const { submit, errors, isSending } = useSubmit()
  const askForLink = () => submit('post', urlFor('sign_in_link.store'), { email })

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const isInEmail = document.activeElement?.id === 'email'
        if (isInEmail && password === '') return askForLink()
        submit('post', urlFor('session.store'), { email, password, remember })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="email"
        name="email"
        type="email"
        size="md"
        autoComplete="username webauthn"
        label={t('auth.sign_in.email')}
        value={email}
        error={Boolean(errors.email)}
        onChange={(event) => onEmail(event.currentTarget.value)}
      />
      <Button
        type="button"
        size="md"
        fullWidth
        variant={password === '' ? 'filled' : 'default'}
        leftSection={<IconMail size={18} aria-hidden="true" />}
        disabled={isSending}
        onClick={askForLink}
      >
        {t('auth.sign_in.link')}
      </Button>
      <PasskeySignIn remember={remember} />
      <p className={classes.or}>{t('auth.sign_in.or')}</p>
      <PasswordField
        label={t('auth.sign_in.password')}
        autoComplete="current-password"
        value={password}
        error={Boolean(errors.password)}
        onChange={onPassword}
      />
      <div className={classes.row}>
        <Checkbox
          label={t('auth.sign_in.remember')}
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
        <Link route="password_reset.create">{t('auth.sign_in.forgot')}</Link>
      </div>
      <Button
        type="submit"
        size="md"
        fullWidth
        variant={password === '' ? 'default' : 'filled'}
        loading={isSending}
      >
        {t('auth.sign_in.submit')}
      </Button>
    </form>
  )
}
