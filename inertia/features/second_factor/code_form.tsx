import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import classes from '~/features/second_factor/second_factor.module.css'

interface Props {
  url: string
  method?: 'post' | 'put'
  label: string
  help?: string
  submitLabel: string
  /** `totp` brings up digits on phones and what password managers fill in. */
  kind: 'totp' | 'recovery' | 'either'
  isFocused?: boolean
}

const order = ['code'] as const

/** Takes a typed code. A wrong one is cleared, as nobody corrects single digits of it. */
export function CodeForm({ url, method = 'post', kind, isFocused = false, ...words }: Props) {
  const [code, setCode] = useState('')
  const { submit, errors, isSending } = useSubmit()

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(method, url, { code }, { onRefused: () => setCode('') })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="code"
        name="code"
        size="md"
        className={classes.code}
        label={words.label}
        description={words.help}
        autoComplete={kind === 'recovery' ? 'off' : 'one-time-code'}
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        autoCapitalize="off"
        spellCheck={false}
        value={code}
        error={Boolean(errors.code)}
        // The page has nothing else to do, and was asked for by the form before.
        autoFocus={isFocused}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" size="md" fullWidth loading={isSending}>
        {words.submitLabel}
      </Button>
    </form>
  )
}
