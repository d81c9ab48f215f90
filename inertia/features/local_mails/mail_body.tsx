import { useTranslate } from '~/i18n/use_translate'
import type { LocalMail } from '~/features/local_mails/local_mail'
import classes from '~/features/local_mails/local_mails.module.css'

export type MailPart = 'html' | 'text' | 'headers'

/** A mail's HTML lives in a sandbox: no scripts, no forms; links open in a new tab. */
export function MailBody({ mail, part }: { mail: LocalMail; part: MailPart }) {
  const t = useTranslate()
  if (part === 'html' && mail.html) {
    return (
      <iframe
        className={classes.frame}
        title={t('local_mails.content')}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={`<base target="_blank">${mail.html}`}
      />
    )
  }
  return (
    <pre className={classes.text} tabIndex={0}>
      {part === 'headers' ? headerLines(mail) : mail.text}
    </pre>
  )
}

function headerLines({ headers }: LocalMail) {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
