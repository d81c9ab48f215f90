import { useState } from 'react'
import { useSubmit } from '~/components/use_submit'

type Values = Record<string, string | boolean>

/** Fields of a plain form: their values, errors, and sending them. */
export function useForm<Form extends Values>(initial: Form) {
  const [values, setValues] = useState(initial)
  const { submit, errors, isSending } = useSubmit()

  const text = (name: keyof Form & string) => ({
    id: name,
    name,
    value: values[name] as string,
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setValues((current) => ({ ...current, [name]: value }))
    },
  })
  const set = (changes: Partial<Form>) => setValues((current) => ({ ...current, ...changes }))

  return { values, set, reset: () => setValues(initial), text, submit, errors, isSending }
}
