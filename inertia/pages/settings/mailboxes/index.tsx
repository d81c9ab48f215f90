import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconPlus } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { MailboxItem } from '~/features/mailboxes/mailbox_item'
import type { Mailbox } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import { useLiveReload } from '~/realtime/use_live_reload'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import domains from '~/features/settings/domains.module.css'
import settings from '~/features/settings/settings.module.css'
import classes from '~/features/mailboxes/mailboxes.module.css'

type Props = PageProps<{ mailboxes: Mailbox[]; channel: string }>

export default function Mailboxes({ mailboxes, channel }: Props) {
  const t = useTranslate()
  useLiveReload(channel, ['mailboxes'])
  return (
    <>
      <DocumentTitle>{t('mailboxes.title')}</DocumentTitle>
      <h1 className={section.title}>{t('mailboxes.title')}</h1>
      <p className={section.lead}>{t('mailboxes.lead')}</p>
      <div className={classes.tools}>
        <Button
          component={Link}
          route="settings.mailboxes.create"
          leftSection={<IconPlus size={17} aria-hidden="true" />}
        >
          {t('mailboxes.add')}
        </Button>
      </div>
      <ul className={domains.list} aria-label={t('mailboxes.title')}>
        {mailboxes.map((mailbox) => (
          <MailboxItem key={mailbox.id} mailbox={mailbox} />
        ))}
      </ul>
      {mailboxes.length === 1 && <p className={settings.hint}>{t('mailboxes.none_hint')}</p>}
    </>
  )
}

Mailboxes.layout = SettingsLayout
