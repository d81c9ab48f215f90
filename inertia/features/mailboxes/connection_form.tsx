import { Button, PasswordInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { presetOf, presets } from '~/features/mailboxes/presets'
import { ServerFields } from '~/features/mailboxes/server_fields'
import type { MailboxServers } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import settings from '~/features/settings/settings.module.css'

interface Props {
  mailbox: MailboxServers
  allowsPlain: boolean
}

const order = [
  'imapHost',
  'imapPort',
  'imapUser',
  'imapPassword',
  'imapFolder',
  'imapMoveTo',
  'smtpHost',
  'smtpPort',
  'smtpUser',
  'smtpPassword',
  'tokenUrl',
  'clientId',
  'clientSecret',
  'refreshToken',
] as const

function initialOf(mailbox: MailboxServers) {
  return {
    intake: mailbox.intake,
    sendsBy: mailbox.sendsBy,
    signInBy: mailbox.signInBy,
    imapHost: mailbox.imapHost ?? '',
    imapPort: mailbox.imapPort ?? 993,
    imapEncryption: mailbox.imapEncryption ?? 'tls',
    imapUser: mailbox.imapUser ?? mailbox.address,
    imapFolder: mailbox.imapFolder,
    imapThen: mailbox.imapThen,
    imapMoveTo: mailbox.imapMoveTo ?? '',
    imapImportDays: mailbox.imapImportDays,
    smtpHost: mailbox.smtpHost ?? '',
    smtpPort: mailbox.smtpPort ?? 465,
    smtpEncryption: mailbox.smtpEncryption ?? 'tls',
    smtpUser: mailbox.smtpUser ?? mailbox.address,
    imapPassword: '',
    smtpPassword: '',
    tokenUrl: mailbox.tokenUrl ?? '',
    clientId: mailbox.clientId ?? '',
    clientSecret: '',
    refreshToken: '',
  } as const
}

type Values = {
  -readonly [Key in keyof ReturnType<typeof initialOf>]: ReturnType<typeof initialOf>[Key]
}

/** The servers of a mailbox. Secrets are typed here and never come back. */
export function ConnectionForm({ mailbox, allowsPlain }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [form, setForm] = useState<Values>(() => initialOf(mailbox))
  const [provider, setProvider] = useState(presetOf(mailbox.imapHost))
  const set = (changes: Partial<Values>) => setForm({ ...form, ...changes })
  const fetches = form.intake === 'imap'
  const sends = form.sendsBy === 'smtp'

  const choose = (key: string | null) => {
    setProvider(key ?? 'other')
    const preset = presets[key ?? '']
    if (!preset) return
    set({
      imapHost: preset.imap.host,
      imapPort: preset.imap.port,
      imapEncryption: preset.imap.encryption,
      smtpHost: preset.smtp.host,
      smtpPort: preset.smtp.port,
      smtpEncryption: preset.smtp.encryption,
      tokenUrl: preset.tokenUrl ?? form.tokenUrl,
    })
  }

  const text = (
    id: 'imapUser' | 'imapFolder' | 'imapMoveTo' | 'smtpUser' | 'tokenUrl' | 'clientId',
    label: string
  ) => (
    <TextInput
      id={id}
      label={label}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={500}
      value={form[id]}
      error={firstError(errors, id)}
      onChange={(event) => set({ [id]: event.currentTarget.value })}
    />
  )
  const secret = (
    id: 'imapPassword' | 'smtpPassword' | 'clientSecret' | 'refreshToken',
    label: string,
    isKept: boolean
  ) => (
    <PasswordInput
      id={id}
      label={label}
      description={isKept ? t('mailboxes.connection.kept') : undefined}
      autoComplete="new-password"
      maxLength={4_000}
      value={form[id]}
      error={firstError(errors, id)}
      onChange={(event) => set({ [id]: event.currentTarget.value })}
    />
  )

  return (
    <form
      className={settings.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('put', urlFor('settings.mailbox_connection.update', { id: mailbox.id }), form, {
          onAccepted: () =>
            set({ imapPassword: '', smtpPassword: '', clientSecret: '', refreshToken: '' }),
        })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      {!mailbox.isBuiltIn && (
        <Select
          id="intake"
          label={t('mailboxes.connection.intake')}
          data={(['forwarded', 'imap'] as const).map((value) => ({
            value,
            label: t(`mailboxes.connection.${value}`),
          }))}
          allowDeselect={false}
          value={form.intake}
          onChange={(intake) => set({ intake: intake as Values['intake'] })}
        />
      )}
      <Select
        id="sendsBy"
        label={t('mailboxes.connection.sends')}
        data={(['installation', 'smtp'] as const).map((value) => ({
          value,
          label: t(`mailboxes.connection.${value}`),
        }))}
        allowDeselect={false}
        value={form.sendsBy}
        onChange={(sendsBy) => set({ sendsBy: sendsBy as Values['sendsBy'] })}
      />
      {(fetches || sends) && (
        <>
          <Select
            id="provider"
            label={t('mailboxes.connection.provider')}
            description={t('mailboxes.connection.provider_hint')}
            data={[
              ...Object.entries(presets).map(([value, { name }]) => ({ value, label: name })),
              { value: 'other', label: t('mailboxes.connection.other') },
            ]}
            allowDeselect={false}
            value={provider}
            onChange={choose}
          />
          <Select
            id="signInBy"
            label={t('mailboxes.connection.sign_in')}
            data={(['password', 'oauth'] as const).map((value) => ({
              value,
              label: t(`mailboxes.connection.${value}`),
            }))}
            allowDeselect={false}
            value={form.signInBy}
            onChange={(signInBy) => set({ signInBy: signInBy as Values['signInBy'] })}
          />
          {form.signInBy === 'oauth' && (
            <fieldset className={settings.group}>
              <legend>{t('mailboxes.connection.oauth')}</legend>
              <p className={settings.hint}>{t('mailboxes.connection.oauth_hint')}</p>
              {text('tokenUrl', t('mailboxes.connection.token_url'))}
              {text('clientId', t('mailboxes.connection.client_id'))}
              {secret(
                'clientSecret',
                t('mailboxes.connection.client_secret'),
                mailbox.hasRefreshToken
              )}
              {secret(
                'refreshToken',
                t('mailboxes.connection.refresh_token'),
                mailbox.hasRefreshToken
              )}
            </fieldset>
          )}
        </>
      )}
      {fetches && (
        <fieldset className={settings.group}>
          <legend>{t('mailboxes.connection.incoming')}</legend>
          <ServerFields
            prefix="imap"
            values={{ host: form.imapHost, port: form.imapPort, encryption: form.imapEncryption }}
            errors={errors}
            allowsPlain={allowsPlain}
            onChange={({ host, port, encryption }) =>
              set({
                imapHost: host ?? form.imapHost,
                imapPort: port === undefined ? form.imapPort : (port ?? 0),
                imapEncryption: encryption ?? form.imapEncryption,
              })
            }
          />
          {text('imapUser', t('mailboxes.connection.user'))}
          {form.signInBy === 'password' &&
            secret(
              'imapPassword',
              t('mailboxes.connection.imap_password'),
              mailbox.hasImapPassword
            )}
          {text('imapFolder', t('mailboxes.connection.folder'))}
          <Select
            id="imapThen"
            label={t('mailboxes.connection.then')}
            data={(['seen', 'keep', 'move'] as const).map((value) => ({
              value,
              label: t(`mailboxes.connection.then_${value}`),
            }))}
            allowDeselect={false}
            value={form.imapThen}
            onChange={(imapThen) => set({ imapThen: imapThen as Values['imapThen'] })}
          />
          {form.imapThen === 'move' && text('imapMoveTo', t('mailboxes.connection.move_to'))}
          {!mailbox.isConnected && (
            <Select
              id="imapImportDays"
              label={t('mailboxes.connection.import')}
              description={t('mailboxes.connection.import_hint')}
              data={[0, 1, 7, 30, 90].map((days) => ({
                value: String(days),
                label:
                  days === 0
                    ? t('mailboxes.connection.import_none')
                    : t('mailboxes.connection.import_days', { days }),
              }))}
              allowDeselect={false}
              value={String(form.imapImportDays)}
              onChange={(days) => set({ imapImportDays: Number(days) })}
            />
          )}
        </fieldset>
      )}
      {sends && (
        <fieldset className={settings.group}>
          <legend>{t('mailboxes.connection.outgoing')}</legend>
          <ServerFields
            prefix="smtp"
            values={{ host: form.smtpHost, port: form.smtpPort, encryption: form.smtpEncryption }}
            errors={errors}
            allowsPlain={allowsPlain}
            onChange={({ host, port, encryption }) =>
              set({
                smtpHost: host ?? form.smtpHost,
                smtpPort: port === undefined ? form.smtpPort : (port ?? 0),
                smtpEncryption: encryption ?? form.smtpEncryption,
              })
            }
          />
          {text('smtpUser', t('mailboxes.connection.user'))}
          {form.signInBy === 'password' &&
            secret(
              'smtpPassword',
              t('mailboxes.connection.smtp_password'),
              mailbox.hasSmtpPassword
            )}
        </fieldset>
      )}
      <div className={settings.foot}>
        <Button type="submit" loading={isSending}>
          {t('mailboxes.connection.save')}
        </Button>
      </div>
    </form>
  )
}
