import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/settings/domains.module.css'

export function AddDomain() {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [host, setHost] = useState('')
  return (
    <form
      className={classes.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(
          'post',
          urlFor('settings.domains.store'),
          { host },
          {
            onAccepted: () => setHost(''),
            onRefused: () => document.getElementById('host')?.focus(),
          }
        )
      }}
    >
      <TextInput
        id="host"
        name="host"
        label={t('domains.add')}
        description={t('domains.host_hint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        placeholder={t('domains.placeholder')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={host}
        error={firstError(errors, 'host')}
        onChange={(event) => setHost(event.currentTarget.value)}
      />
      <Button type="submit" loading={isSending}>
        {t('domains.submit')}
      </Button>
    </form>
  )
}
