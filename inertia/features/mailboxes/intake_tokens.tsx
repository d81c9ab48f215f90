import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import { ConfirmButton } from '~/components/confirm_button'
import { ShownAddress } from '~/features/mailboxes/shown_address'
import type { IntakeToken, Mailbox } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import domains from '~/features/settings/domains.module.css'
import classes from '~/features/mailboxes/mailboxes.module.css'

interface Props {
  mailbox: Mailbox
  tokens: IntakeToken[]
  /** Only right after it was made. */
  madeToken: string | null
  url: string
}

/** Programs that hand in mails over HTTP. */
export function IntakeTokens({ mailbox, tokens, madeToken, url }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [name, setName] = useState('')
  return (
    <section className={classes.section}>
      <h2>{t('mailboxes.tokens.title')}</h2>
      <p className={classes.soft}>{t('mailboxes.tokens.text', { url })}</p>
      {madeToken && (
        <div className={classes.made} role="status">
          <p>{t('mailboxes.tokens.made')}</p>
          <ShownAddress text={madeToken} kind="token" />
        </div>
      )}
      {tokens.length > 0 && (
        <ul className={classes.tokens} aria-label={t('mailboxes.tokens.title')}>
          {tokens.map((token) => (
            <li key={token.id}>
              <b>{token.name}</b>
              <small>
                {token.lastUsedAt
                  ? t.rich('mailboxes.tokens.used', {
                      when: <RelativeTime key="when" value={token.lastUsedAt} />,
                    })
                  : t('mailboxes.tokens.unused')}
              </small>
              <ConfirmButton
                method="delete"
                isDangerous
                url={urlFor('settings.mail_intake_tokens.destroy', {
                  id: mailbox.id,
                  token: token.id,
                })}
                label={t('mailboxes.tokens.remove')}
                title={t('mailboxes.tokens.remove_title', { name: token.name })}
                text={t('mailboxes.tokens.remove_text')}
                size="xs"
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className={domains.add}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit(
            'post',
            urlFor('settings.mail_intake_tokens.store', { id: mailbox.id }),
            { name },
            { onAccepted: () => setName('') }
          )
        }}
      >
        <TextInput
          id="tokenName"
          label={t('mailboxes.tokens.name')}
          placeholder="Mailgun"
          maxLength={100}
          value={name}
          error={firstError(errors, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={isSending}>
          {t('mailboxes.tokens.add')}
        </Button>
      </form>
    </section>
  )
}
