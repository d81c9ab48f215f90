import { Button, TextInput } from '@mantine/core'
import { ErrorSummary } from '~/components/error_summary'
import { useForm } from '~/features/operator/use_form'
import classes from '~/features/operator/console.module.css'

interface Props {
  url: string
  label: string
  submitLabel: string
}

/** One code, of the app or from the recovery list. */
export function CodeForm({ url, label, submitLabel }: Props) {
  const form = useForm({ code: '' })
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit('post', url, form.values)
      }}
    >
      <ErrorSummary errors={form.errors} order={['code']} />
      <TextInput
        {...form.text('code')}
        error={Boolean(form.errors.code)}
        size="md"
        label={label}
        autoComplete="one-time-code"
        inputMode="text"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Button type="submit" size="md" loading={form.isSending}>
        {submitLabel}
      </Button>
    </form>
  )
}
