import { useState } from 'react'
import { OriginalMail } from '~/features/incoming_mail/original_mail'
import { useTranslate } from '~/i18n/use_translate'
import type { Message } from '~/types'
import classes from '~/features/incoming_mail/incoming_mail.module.css'

/** What a message says; of a mail the quotes stay folded, and the original is one click away. */
export function MailBody({ message }: { message: Message }) {
  const t = useTranslate()
  const [showsOriginal, setShowsOriginal] = useState(false)
  const { mail } = message
  if (mail && showsOriginal && mail.originalUrl) {
    return (
      <>
        <OriginalMail url={mail.originalUrl} name={mail.from.name ?? mail.from.address} />
        <div className={classes.tools}>
          <button type="button" onClick={() => setShowsOriginal(false)}>
            {t('incoming_mails.message.hide_original')}
          </button>
        </div>
      </>
    )
  }
  return (
    <>
      {mail && message.bodyHtml === '' ? (
        <p className={classes.empty}>{t('incoming_mails.message.empty')}</p>
      ) : (
        <div className="message-body" dangerouslySetInnerHTML={{ __html: message.bodyHtml }} />
      )}
      {mail?.quotedHtml && <Quote html={mail.quotedHtml} />}
      {mail && (mail.originalUrl || mail.sourceUrl) && (
        <div className={classes.tools}>
          {mail.originalUrl && (
            <button type="button" onClick={() => setShowsOriginal(true)}>
              {t('incoming_mails.message.show_original')}
            </button>
          )}
          {mail.sourceUrl && (
            <a href={mail.sourceUrl} download>
              {t('incoming_mails.message.source')}
            </a>
          )}
        </div>
      )}
    </>
  )
}

function Quote({ html }: { html: string }) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const label = t(`incoming_mails.message.${isOpen ? 'hide' : 'show'}_quote`)
  return (
    <>
      <button
        type="button"
        className={classes.dots}
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setIsOpen(!isOpen)}
      >
        …
      </button>
      {isOpen && (
        <div
          className={`message-body ${classes.quote}`}
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
    </>
  )
}
