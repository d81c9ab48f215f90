import { Button } from '@mantine/core'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { Card } from '~/features/account/card'
import { NewPasswordField } from '~/features/identity/new_password_field'
import { PasswordField } from '~/features/identity/password_field'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  hasPassword: boolean
  changedAt: string | null
}

const order = ['password', 'newPassword'] as const

/** Another password, for the price of the one so far; or a first one. */
export function PasswordCard({ hasPassword, changedAt }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { user } = useShared()
  const [password, setPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const { submit, errors, isSending } = useSubmit()

  const send = () => {
    const onAccepted = () => {
      setPassword('')
      setNewPassword('')
    }
    if (!hasPassword) {
      return submit('post', urlFor('account.password.store'), { newPassword }, { onAccepted })
    }
    submit('put', urlFor('account.password.update'), { password, newPassword }, { onAccepted })
  }

  return (
    <Card
      title={t('account.password.title')}
      text={
        hasPassword
          ? changedAt &&
            t('account.password.changed_at', {
              when: intl.formatDate(changedAt, { dateStyle: 'long' }),
            })
          : t('account.password.none')
      }
    >
      <form
        noValidate
        style={{ display: 'grid', gap: 14, justifyItems: 'stretch' }}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <ErrorSummary errors={errors} order={order} />
        <input type="hidden" name="username" autoComplete="username" value={user?.email} readOnly />
        {hasPassword && (
          <PasswordField
            label={t('account.password.current')}
            autoComplete="current-password"
            value={password}
            error={Boolean(errors.password)}
            onChange={setPassword}
          />
        )}
        <NewPasswordField
          id="newPassword"
          label={t('account.password.new')}
          email={user?.email ?? ''}
          value={newPassword}
          error={Boolean(errors.newPassword)}
          onChange={setNewPassword}
        />
        <Button type="submit" style={{ justifySelf: 'start' }} loading={isSending}>
          {t(hasPassword ? 'account.password.change' : 'account.password.set')}
        </Button>
      </form>
    </Card>
  )
}
