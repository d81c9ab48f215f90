import { DocumentTitle } from '~/components/document_title'
import { BackToMailboxes } from '~/features/mailboxes/back_to_mailboxes'
import { ConnectionForm } from '~/features/mailboxes/connection_form'
import { MailboxHealth, MailboxState } from '~/features/mailboxes/mailbox_state'
import { TestServers } from '~/features/mailboxes/test_servers'
import type { MailboxServers } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import { useLiveReload } from '~/realtime/use_live_reload'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{ mailbox: MailboxServers; allowsPlain: boolean; channel: string }>

export default function MailboxConnection({ mailbox, allowsPlain, channel }: Props) {
  const t = useTranslate()
  useLiveReload(channel, ['mailbox'])
  const title = t('mailboxes.connection.title', { address: mailbox.address })
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <BackToMailboxes />
      <h1 className={section.title}>{title}</h1>
      <p className={section.lead}>{t('mailboxes.connection.lead')}</p>
      <MailboxState mailbox={mailbox} />
      <MailboxHealth mailbox={mailbox} />
      <ConnectionForm mailbox={mailbox} allowsPlain={allowsPlain} />
      <TestServers mailbox={mailbox} />
    </>
  )
}

MailboxConnection.layout = SettingsLayout
