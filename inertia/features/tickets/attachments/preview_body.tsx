import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { previewOf } from '~/features/tickets/attachments/preview_kind'
import { useTranslate } from '~/i18n/use_translate'
import type { Attachment } from '~/types'
import classes from '~/features/tickets/attachments/attachments.module.css'

const MOST_TEXT = 200_000

export function PreviewBody({ attachment }: { attachment: Attachment }) {
  const t = useTranslate()
  const [hasFailed, setHasFailed] = useState(false)
  const { url, fileName } = attachment
  const fail = () => setHasFailed(true)

  if (hasFailed) return <p className={classes.failed}>{t('common.files.preview_failed')}</p>
  switch (previewOf(attachment)) {
    case 'image':
      return <img className={classes.image} src={url} alt={fileName} onError={fail} />
    case 'pdf':
      return (
        <iframe
          className={classes.frame}
          src={url}
          title={t('tickets.attachments.preview', { name: fileName })}
        />
      )
    case 'audio':
      return <audio className={classes.audio} controls src={url} onError={fail} />
    case 'video':
      return <video className={classes.image} controls src={url} onError={fail} />
    default:
      return <TextPreview url={url} onFail={fail} />
  }
}

function TextPreview({ url, onFail }: { url: string; onFail: () => void }) {
  const [text, setText] = useState<string | null>(null)

  useEffect(() => {
    const request = new AbortController()
    fetch(url, { signal: request.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(response.statusText)
        setText((await response.text()).slice(0, MOST_TEXT))
      })
      .catch(() => request.signal.aborted || onFail())
    return () => request.abort()
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [url])

  if (text === null) return <Loader size="sm" />
  return (
    <pre className={classes.text} tabIndex={0}>
      {text}
    </pre>
  )
}
