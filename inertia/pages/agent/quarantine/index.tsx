import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { useSubmit } from '~/components/use_submit'
import { QuarantinedMailItem } from '~/features/quarantine/quarantined_mail_item'
import type { QuarantinedMail } from '~/features/quarantine/types'
import { Pages } from '~/features/tickets/list/pages'
import { useTranslate } from '~/i18n/use_translate'
import AgentLayout from '~/layouts/agent_layout'
import type { CursorPage, PageProps, ViewCount } from '~/types'
import classes from '~/features/quarantine/quarantine.module.css'

type Props = PageProps<{
  mails: QuarantinedMail[]
  page: CursorPage
  blocks: string[]
  views: ViewCount[]
}>

export default function Quarantine({ mails, page, blocks }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.page}>
      <DocumentTitle>{t('incoming_mails.title')}</DocumentTitle>
      <div className={classes.inner}>
        <h1>{t('incoming_mails.title')}</h1>
        <p className={classes.lead}>{t('incoming_mails.lead')}</p>
        {mails.length === 0 ? (
          <EmptyState
            illustration="done"
            title={t('incoming_mails.empty.title')}
            text={t('incoming_mails.empty.text')}
          />
        ) : (
          <ul className={classes.list} aria-label={t('incoming_mails.list')}>
            {mails.map((mail) => (
              <QuarantinedMailItem key={mail.id} mail={mail} />
            ))}
          </ul>
        )}
        <Pages
          route="agent.quarantine.index"
          label={t('incoming_mails.pages')}
          previous={
            page.previous
              ? { text: t('incoming_mails.newer'), qs: { before: page.previous } }
              : null
          }
          next={page.next ? { text: t('incoming_mails.older'), qs: { after: page.next } } : null}
        />
        {blocks.length > 0 && <Blocks senders={blocks} />}
      </div>
    </div>
  )
}

function Blocks({ senders }: { senders: string[] }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <section>
      <h2>{t('incoming_mails.blocks.title')}</h2>
      <ul className={classes.blocks}>
        {senders.map((sender) => (
          <li key={sender}>
            {sender}
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('incoming_mails.blocks.unblock_of', { sender })}
              disabled={isSending}
              onClick={() => submit('delete', urlFor('agent.mail_blocks.destroy'), { sender })}
            >
              {t('incoming_mails.blocks.unblock')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

Quarantine.layout = AgentLayout
