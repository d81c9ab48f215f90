import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { MailboxHealth, MailboxState } from '~/features/mailboxes/mailbox_state'
import { ShownAddress } from '~/features/mailboxes/shown_address'
import type { Mailbox } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import domains from '~/features/settings/domains.module.css'
import classes from '~/features/mailboxes/mailboxes.module.css'

/** A mailbox in the list. */
export function MailboxItem({ mailbox }: { mailbox: Mailbox }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const { id, address, isBuiltIn, isDefault } = mailbox
  const others = mailbox.aliases.filter((alias) => alias !== mailbox.forwardAddress)
  return (
    <li>
      <div className={domains.head}>
        <h2 className={classes.title}>
          <Link route="settings.mailboxes.show" routeParams={{ id }}>
            {address}
          </Link>
        </h2>
        <MailboxState mailbox={mailbox} />
        {isBuiltIn && <span className={domains.own}>{t('mailboxes.built_in')}</span>}
        <span className={domains.foot}>
          {isDefault ? (
            <span className={classes.badge}>{t('mailboxes.default')}</span>
          ) : (
            <Button
              variant="default"
              size="xs"
              loading={isSending}
              aria-label={`${t('mailboxes.make_default')}: ${address}`}
              onClick={() => submit('put', urlFor('settings.default_mailbox.update', { id }), {})}
            >
              {t('mailboxes.make_default')}
            </Button>
          )}
        </span>
      </div>
      <div className={domains.body}>
        <p>{mailbox.name}</p>
        {isBuiltIn && <ShownAddress text={address} />}
        {others.length > 0 && (
          <p className={classes.soft}>{t('mailboxes.also', { addresses: others.join(', ') })}</p>
        )}
        <MailboxHealth mailbox={mailbox} />
      </div>
    </li>
  )
}
