import { useState } from 'react'
import { FileTypeIcon } from '~/components/files/file_type_icon'
import { useFileSize } from '~/components/use_file_size'
import { AttachmentPreview } from '~/features/tickets/attachments/attachment_preview'
import { previewOf } from '~/features/tickets/attachments/preview_kind'
import { useTranslate } from '~/i18n/use_translate'
import type { Attachment } from '~/types'
import classes from '~/features/tickets/attachments/attachments.module.css'

/** Files of a message: what a browser can show opens here, the rest downloads. */
export function AttachmentList({ attachments }: { attachments: Attachment[] }) {
  const t = useTranslate()
  const [shown, setShown] = useState<Attachment | null>(null)
  // Images of a mail stand where the mail shows them.
  const listed = attachments.filter(({ isInline }) => !isInline)
  if (listed.length === 0) return null

  return (
    <>
      <ul className={classes.list} aria-label={t('tickets.attachments.of_message')}>
        {listed.map((attachment) => (
          <li key={attachment.id}>
            {previewOf(attachment) ? (
              <button
                type="button"
                className={classes.file}
                aria-label={t('common.files.open', { name: attachment.fileName })}
                onClick={() => setShown(attachment)}
              >
                <AttachmentFace attachment={attachment} />
              </button>
            ) : (
              <a
                className={classes.file}
                href={`${attachment.url}?download=1`}
                download={attachment.fileName}
                aria-label={t('common.files.download_named', { name: attachment.fileName })}
              >
                <AttachmentFace attachment={attachment} />
              </a>
            )}
          </li>
        ))}
      </ul>
      <AttachmentPreview attachment={shown} onClose={() => setShown(null)} />
    </>
  )
}

function AttachmentFace({ attachment }: { attachment: Attachment }) {
  const t = useTranslate()
  const formatSize = useFileSize()
  const isImage = previewOf(attachment) === 'image'
  return (
    <>
      {isImage ? (
        <img className={classes.thumbnail} src={attachment.url} alt="" loading="lazy" />
      ) : (
        <span className={classes.icon}>
          <FileTypeIcon type={attachment.contentType} size={22} />
        </span>
      )}
      <span className={classes.words}>
        <span className={classes.name}>{attachment.fileName}</span>
        <span className={classes.size}>{formatSize(attachment.size)}</span>
        {attachment.isDangerous && (
          <span className={classes.warning}>{t('incoming_mails.message.dangerous')}</span>
        )}
      </span>
    </>
  )
}
