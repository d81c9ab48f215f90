import { Button } from '@mantine/core'
import { ErrorSummary } from '~/components/error_summary'
import { NewPasswordField } from '~/features/identity/new_password_field'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

interface Props {
  url: string
  email: string
  submitLabel: string
}

/** A first password, chosen by whoever holds a link. */
export function PasswordForm({ url, email, submitLabel }: Props) {
  const t = useTranslate()
  const form = useForm({ password: '' })
  return (
    <form
      className={`${classes.card} ${classes.form}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit('post', url, form.values)
      }}
    >
      <ErrorSummary errors={form.errors} order={['password']} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <NewPasswordField
        label={t('operator.set_up.password')}
        email={email}
        value={form.values.password}
        error={Boolean(form.errors.password)}
        onChange={(password) => form.set({ password })}
      />
      <Button type="submit" size="md" loading={form.isSending}>
        {submitLabel}
      </Button>
    </form>
  )
}
