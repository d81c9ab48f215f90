import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { BackToMailboxes } from '~/features/mailboxes/back_to_mailboxes'
import { ConfirmButton } from '~/components/confirm_button'
import { IntakeTokens } from '~/features/mailboxes/intake_tokens'
import { MailboxForm } from '~/features/mailboxes/mailbox_form'
import { MailboxHealth, MailboxState } from '~/features/mailboxes/mailbox_state'
import { ShownAddress } from '~/features/mailboxes/shown_address'
import type { IntakeToken, Mailbox } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import { useLiveReload } from '~/realtime/use_live_reload'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/mailboxes/mailboxes.module.css'

type Props = PageProps<{
  mailbox: Mailbox
  intakeUrl: string
  teams: { id: number; name: string }[]
  tokens: IntakeToken[]
  madeToken: string | null
  channel: string
}>

export default function ShowMailbox(props: Props) {
  const { mailbox, teams, tokens, madeToken, intakeUrl, channel } = props
  const t = useTranslate()
  useLiveReload(channel, ['mailbox'])
  const { id, address, isBuiltIn, isDefault, intake, sendsBy } = mailbox
  return (
    <>
      <DocumentTitle>{address}</DocumentTitle>
      <BackToMailboxes />
      <h1 className={section.title}>{address}</h1>
      <MailboxState mailbox={mailbox} />
      <MailboxHealth mailbox={mailbox} />
      {intake === 'forwarded' && <Forwarding mailbox={mailbox} />}

      <section className={classes.section}>
        <h2>{t('mailboxes.show.servers')}</h2>
        <p className={classes.soft}>
          {t(`mailboxes.show.servers_${intake}`)} {t(`mailboxes.show.servers_${sendsBy}`)}
        </p>
        <Button
          component={Link}
          variant="default"
          route="settings.mailbox_connection.edit"
          routeParams={{ id }}
        >
          {t('mailboxes.show.servers_change')}
        </Button>
      </section>

      <section className={classes.section}>
        <h2>{t('mailboxes.show.settings')}</h2>
        <MailboxForm key={mailbox.aliases.join()} mailbox={mailbox} teams={teams} />
      </section>

      <IntakeTokens mailbox={mailbox} tokens={tokens} madeToken={madeToken} url={intakeUrl} />

      {!isBuiltIn && !isDefault && (
        <section className={classes.section}>
          <ConfirmButton
            method="delete"
            isDangerous
            url={urlFor('settings.mailboxes.destroy', { id })}
            label={t('mailboxes.show.remove')}
            title={t('mailboxes.show.remove_title', { address })}
            text={t('mailboxes.show.remove_text')}
          />
        </section>
      )}
    </>
  )
}

/** Where a mail provider sends mails on to. */
function Forwarding({ mailbox }: { mailbox: Mailbox }) {
  const t = useTranslate()
  const { address, forwardAddress } = mailbox
  return (
    <section className={classes.section}>
      <h2>{t('mailboxes.show.forward_title')}</h2>
      <p className={classes.soft}>
        {forwardAddress
          ? t('mailboxes.show.forward_text', { address })
          : t('mailboxes.show.forward_built_in')}
      </p>
      <ShownAddress text={forwardAddress ?? address} />
      <p className={classes.soft}>{t('mailboxes.show.forward_test', { address })}</p>
    </section>
  )
}

ShowMailbox.layout = SettingsLayout
