import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { ScopeChoices } from '~/features/api_tokens/scope_choices'
import type { Scope } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

interface Props {
  scopes: Scope[]
  allowsEndlessTokens: boolean
}

const order = ['name', 'scopes', 'expires', 'expiresOn'] as const
const days = [30, 90, 365]

export function TokenForm({ scopes, allowsEndlessTokens }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string[]>(['me:read'])
  const [expires, setExpires] = useState('90')
  const [expiresOn, setExpiresOn] = useState('')
  const hasError = (field: string) => Boolean(firstError(errors, field))

  const choices = [
    ...days.map((count) => ({
      value: String(count),
      label: t('api_tokens.create.days', { count }),
    })),
    { value: 'date', label: t('api_tokens.create.date') },
    ...(allowsEndlessTokens ? [{ value: 'never', label: t('api_tokens.create.never') }] : []),
  ]

  const send = () => {
    const lastDay = expires === 'date' ? expiresOn : null
    const values = { name, scopes: chosen, expires, expiresOn: lastDay }
    submit('post', urlFor('account.tokens.store'), values)
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="name"
        name="name"
        maxLength={80}
        autoComplete="off"
        label={t('api_tokens.create.name')}
        description={t('api_tokens.create.name_help')}
        value={name}
        error={hasError('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ScopeChoices
        scopes={scopes}
        chosen={chosen}
        onChange={setChosen}
        hasError={hasError('scopes')}
      />
      <NativeSelect
        id="expires"
        name="expires"
        label={t('api_tokens.create.expires')}
        data={choices}
        value={expires}
        error={hasError('expires')}
        onChange={(event) => setExpires(event.currentTarget.value)}
      />
      {expires === 'date' && (
        <TextInput
          id="expiresOn"
          name="expiresOn"
          type="date"
          label={t('api_tokens.create.expires_on')}
          value={expiresOn}
          error={hasError('expiresOn')}
          onChange={(event) => setExpiresOn(event.currentTarget.value)}
        />
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={isSending}>
          {t('api_tokens.create.submit')}
        </Button>
        <Button component={Link} route="account.tokens.index" variant="default">
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
