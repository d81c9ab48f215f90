import { useState, type SyntheticEvent } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/incoming_mail/incoming_mail.module.css'

/** A mail as it was sent, in a frame where nothing runs; others' images load after a click. */
export function OriginalMail({ url, name }: { url: string; name: string }) {
  const t = useTranslate()
  const [withImages, setWithImages] = useState(false)
  const [height, setHeight] = useState(320)
  const fit = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
    const content = currentTarget.contentDocument?.documentElement.scrollHeight
    if (content) setHeight(content + 2)
  }
  return (
    <>
      {!withImages && (
        <div className={classes.tools}>
          <button
            type="button"
            title={t('incoming_mails.message.images_hint')}
            onClick={() => setWithImages(true)}
          >
            {t('incoming_mails.message.images')}
          </button>
        </div>
      )}
      <iframe
        className={classes.frame}
        style={{ height }}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        src={withImages ? `${url}?images=1` : url}
        title={t('incoming_mails.message.original', { name })}
        onLoad={fit}
      />
    </>
  )
}
