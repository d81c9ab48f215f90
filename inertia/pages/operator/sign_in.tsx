import { Button, TextInput } from '@mantine/core'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { ErrorSummary } from '~/components/error_summary'
import { PasswordField } from '~/features/identity/password_field'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import classes from '~/features/operator/console.module.css'

export default function OperatorSignIn() {
  const t = useTranslate()
  const form = useForm({ email: '', password: '' })

  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('operator.sign_in.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('operator.sign_in.title')}</h1>
      <p className={classes.lead}>{t('operator.sign_in.lead')}</p>
      <form
        className={`${classes.card} ${classes.form}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit('post', urlFor('operator.session.store'), form.values)
        }}
      >
        <ErrorSummary errors={form.errors} order={['email', 'password']} />
        <TextInput
          {...form.text('email')}
          error={Boolean(form.errors.email)}
          type="email"
          size="md"
          autoComplete="username"
          label={t('operator.sign_in.email')}
        />
        <PasswordField
          label={t('operator.sign_in.password')}
          autoComplete="current-password"
          value={form.values.password}
          error={Boolean(form.errors.password)}
          onChange={(password) => form.set({ password })}
        />
        <Button type="submit" size="md" loading={form.isSending}>
          {t('operator.sign_in.submit')}
        </Button>
        <p className={classes.soft}>
          {t.rich('operator.sign_in.first', {
            code: (chunks) => <code key="code">{chunks}</code>,
          })}
        </p>
      </form>
    </div>
  )
}

OperatorSignIn.layout = OperatorLayout
