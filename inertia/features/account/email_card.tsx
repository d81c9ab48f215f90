import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { Card } from '~/features/account/card'
import { EmailChangeSteps, type EmailChange } from '~/features/account/email_change_steps'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  email: string
  isVerified: boolean
  change: EmailChange | null
}

const order = ['email'] as const

export function EmailCard({ email, isVerified, change }: Props) {
  const t = useTranslate()
  const [newEmail, setNewEmail] = useState('')
  const { submit, errors, isSending } = useSubmit()

  return (
    <Card
      title={t('account.email.title')}
      text={t.rich(isVerified ? 'account.email.is' : 'account.email.is_unverified', {
        email,
        b: (chunks) => <b key="b">{chunks}</b>,
      })}
    >
      {!isVerified && (
        <Button
          variant="default"
          loading={isSending}
          onClick={() => submit('post', urlFor('account.verification.store'), {})}
        >
          {t('account.email.verify')}
        </Button>
      )}
      {change ? (
        <EmailChangeSteps email={email} change={change} />
      ) : (
        <form
          noValidate
          style={{ display: 'grid', gap: 14 }}
          onSubmit={(event) => {
            event.preventDefault()
            const onAccepted = () => setNewEmail('')
            const url = urlFor('account.email_change.store')
            submit('post', url, { email: newEmail }, { onAccepted })
          }}
        >
          <ErrorSummary errors={errors} order={order} />
          <TextInput
            id="email"
            name="email"
            type="email"
            size="md"
            autoComplete="off"
            label={t('account.email.new')}
            description={t('account.email.new_help')}
            value={newEmail}
            error={Boolean(errors.email)}
            onChange={(event) => setNewEmail(event.currentTarget.value)}
          />
          <Button type="submit" style={{ justifySelf: 'start' }} loading={isSending}>
            {t('account.email.change')}
          </Button>
        </form>
      )}
    </Card>
  )
}
