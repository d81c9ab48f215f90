import { Select, TextInput } from '@mantine/core'
import { firstError } from '~/components/first_error'
import type { Encryption } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mailboxes/mailboxes.module.css'

export type ServerValues = { host: string; port: number | null; encryption: Encryption }

interface Props {
  prefix: 'imap' | 'smtp'
  values: ServerValues
  errors: Record<string, string>
  allowsPlain: boolean
  onChange: (values: Partial<ServerValues>) => void
}

/** Name, port and encryption of a mail server. */
export function ServerFields({ prefix, values, errors, allowsPlain, onChange }: Props) {
  const t = useTranslate()
  const encryptions: Encryption[] = allowsPlain ? ['tls', 'starttls', 'none'] : ['tls', 'starttls']
  return (
    <div className={classes.server}>
      <TextInput
        id={`${prefix}Host`}
        label={t('mailboxes.connection.host')}
        placeholder={`${prefix}.example.com`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={253}
        value={values.host}
        error={firstError(errors, `${prefix}Host`)}
        onChange={(event) => onChange({ host: event.currentTarget.value })}
      />
      <TextInput
        id={`${prefix}Port`}
        label={t('mailboxes.connection.port')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        value={values.port || ''}
        error={firstError(errors, `${prefix}Port`)}
        onChange={(event) =>
          onChange({ port: Number(event.currentTarget.value.replace(/\D/g, '')) || null })
        }
      />
      <Select
        id={`${prefix}Encryption`}
        label={t('mailboxes.connection.encryption')}
        data={encryptions.map((value) => ({ value, label: t(`mailboxes.connection.${value}`) }))}
        allowDeselect={false}
        value={values.encryption}
        error={firstError(errors, `${prefix}Encryption`)}
        onChange={(encryption) => onChange({ encryption: encryption as Encryption })}
      />
    </div>
  )
}
