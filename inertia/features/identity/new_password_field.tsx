import { VisuallyHidden } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { PasswordField } from '~/features/identity/password_field'
import { minPasswordLength, passwordFlaws } from '~/features/identity/password_flaws'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/identity/new_password_field.module.css'

interface Props {
  id?: string
  label: string
  value: string
  email: string
  error?: boolean
  onChange: (password: string) => void
}

/** A new password, with what it still lacks told while it is typed. */
export function NewPasswordField({ id = 'password', email, value, ...field }: Props) {
  const t = useTranslate()
  const flaws = passwordFlaws(value, email)
  const isTyped = value.length > 0
  const hints = [
    {
      key: 'length',
      isMet: !flaws.tooShort,
      text: t('auth.password.length', { min: minPasswordLength }),
    },
    {
      key: 'own',
      isMet: isTyped && !flaws.containsEmail && !flaws.repeated,
      text: t('auth.password.own'),
    },
  ]
  return (
    <div className={classes.field}>
      <PasswordField
        {...field}
        id={id}
        value={value}
        autoComplete="new-password"
        describedBy={`${id}-hints`}
      />
      <ul className={classes.hints} id={`${id}-hints`}>
        {hints.map(({ key, isMet, text }) => (
          <li key={key} data-done={isMet || undefined}>
            {isMet ? (
              <IconCircleCheck size={16} aria-hidden="true" />
            ) : (
              <IconCircle size={16} aria-hidden="true" />
            )}
            {text}
            {isMet && <VisuallyHidden>{t('auth.password.met')}</VisuallyHidden>}
          </li>
        ))}
      </ul>
    </div>
  )
}
