import { Button } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import type { MailboxServers } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import settings from '~/features/settings/settings.module.css'
import classes from '~/features/mailboxes/mailboxes.module.css'

/** Tries what is saved; what is wrong is said in a notice. */
export function TestServers({ mailbox }: { mailbox: MailboxServers }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const [asked, setAsked] = useState<'imap' | 'smtp'>('imap')
  const test = (what: 'imap' | 'smtp') => {
    setAsked(what)
    submit('post', urlFor('settings.mailbox_tests.store', { id: mailbox.id }), { what })
  }
  const tests = [
    ...(mailbox.intake === 'imap' ? (['imap'] as const) : []),
    ...(mailbox.sendsBy === 'smtp' ? (['smtp'] as const) : []),
  ]
  if (tests.length === 0) return null
  return (
    <section className={classes.section}>
      <div className={settings.foot}>
        {tests.map((what) => (
          <Button
            key={what}
            variant="default"
            loading={isSending && asked === what}
            disabled={isSending}
            onClick={() => test(what)}
          >
            {t(`mailboxes.connection.test_${what}`)}
          </Button>
        ))}
        <span className={settings.hint}>{t('mailboxes.connection.test_hint')}</span>
      </div>
    </section>
  )
}
