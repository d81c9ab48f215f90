import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { ConfirmButton } from '~/components/confirm_button'
import { RelativeTime } from '~/components/relative_time'
import { useFileSize } from '~/components/use_file_size'
import { useSubmit } from '~/components/use_submit'
import { BlockButton } from '~/features/quarantine/block_button'
import type { QuarantinedMail } from '~/features/quarantine/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/quarantine/quarantine.module.css'

/** One mail: who, about what, why it waits, and what can be done with it. */
export function QuarantinedMailItem({ mail }: { mail: QuarantinedMail }) {
  const t = useTranslate()
  const sizeOf = useFileSize()
  const { submit, isSending } = useSubmit()
  const { id, can, from } = mail
  const subject = mail.subject ?? t('incoming_mails.no_subject')
  const retryUrl = urlFor('agent.quarantine.retry.store', { id })

  return (
    <li className={classes.mail}>
      <div className={classes.top}>
        <span className={classes.subject}>{subject}</span>
        <RelativeTime value={mail.receivedAt} />
      </div>
      <div className={classes.sender}>
        {from
          ? [from.name, from.address].filter(Boolean).join(' · ')
          : t('incoming_mails.unknown_sender')}
        {' · '}
        {sizeOf(mail.size)}
      </div>
      <div className={classes.reason}>{t(`incoming_mails.reasons.${mail.reason}`)}</div>
      {mail.detail && mail.detail !== from?.address && (
        <div className={classes.detail}>{mail.detail}</div>
      )}
      <div className={classes.buttons}>
        {can.letThrough && (
          <ConfirmButton
            size="compact-md"
            label={t('incoming_mails.actions.let_through')}
            description={t('incoming_mails.actions.let_through_of', { subject })}
            title={t('incoming_mails.ask.let_through_title')}
            text={t('incoming_mails.ask.let_through_text')}
            method="post"
            url={`${retryUrl}?letsThrough=true`}
          />
        )}
        {can.retry && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('incoming_mails.actions.retry_of', { subject })}
            loading={isSending}
            onClick={() => submit('post', retryUrl, {})}
          >
            {t('incoming_mails.actions.retry')}
          </Button>
        )}
        {can.source && (
          <Button
            component="a"
            variant="default"
            size="compact-md"
            href={urlFor('agent.quarantine.source.show', { id })}
            aria-label={t('incoming_mails.actions.source_of', { subject })}
            download
          >
            {t('incoming_mails.actions.source')}
          </Button>
        )}
        {can.block && from && <BlockButton id={id} address={from.address} />}
        <ConfirmButton
          size="compact-md"
          label={t('incoming_mails.actions.delete')}
          description={t('incoming_mails.actions.delete_of', { subject })}
          title={t('incoming_mails.ask.delete_title')}
          text={t('incoming_mails.ask.delete_text')}
          method="delete"
          url={urlFor('agent.quarantine.destroy', { id })}
          isDangerous
        />
      </div>
    </li>
  )
}
