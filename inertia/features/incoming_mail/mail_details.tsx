import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslate } from '~/i18n/use_translate'
import type { Message } from '~/types'
import classes from '~/features/incoming_mail/incoming_mail.module.css'

type Mail = NonNullable<Message['mail']>
type Person = Mail['from']

/** Who a mail says it is from and for, and what is doubtful about it. */
export function MailDetails({ mail }: { mail: Mail }) {
  const t = useTranslate()
  return (
    <>
      <details className={classes.details}>
        <summary aria-label={`${t('incoming_mails.message.details')}: ${mail.from.address}`}>
          {mail.from.address}
          {mail.isAutomatic && (
            <span className={classes.badge} title={t('incoming_mails.message.automatic_hint')}>
              {t('incoming_mails.message.automatic')}
            </span>
          )}
        </summary>
        <dl>
          <Line name={t('incoming_mails.message.from')} people={[mail.from]} />
          <Line name={t('incoming_mails.message.to')} people={mail.to} />
          <Line name={t('incoming_mails.message.cc')} people={mail.cc} />
        </dl>
      </details>
      {mail.warning && (
        <p className={classes.warning}>
          <IconAlertTriangle size={17} aria-hidden="true" />
          {t(`incoming_mails.message.warnings.${mail.warning}`)}
        </p>
      )}
    </>
  )
}

function Line({ name, people }: { name: string; people: Person[] }) {
  if (people.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{people.map(written).join(', ')}</dd>
    </>
  )
}

function written({ name, address }: Person) {
  return name ? `${name} <${address}>` : address
}
