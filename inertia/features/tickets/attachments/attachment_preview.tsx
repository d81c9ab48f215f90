import { Button, Modal } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { PreviewBody } from '~/features/tickets/attachments/preview_body'
import { useTranslate } from '~/i18n/use_translate'
import type { Attachment } from '~/types'
import classes from '~/features/tickets/attachments/attachments.module.css'

export function AttachmentPreview({
  attachment,
  onClose,
}: {
  attachment: Attachment | null
  onClose: () => void
}) {
  const t = useTranslate()
  return (
    <Modal
      opened={attachment !== null}
      onClose={onClose}
      size="min(1000px, 94vw)"
      title={attachment?.fileName}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ title: classes.previewTitle }}
    >
      {attachment && (
        <>
          <PreviewBody attachment={attachment} />
          <Button
            component="a"
            href={`${attachment.url}?download=1`}
            download={attachment.fileName}
            variant="default"
            mt="md"
            leftSection={<IconDownload size={16} />}
          >
            {t('common.files.download')}
          </Button>
        </>
      )}
    </Modal>
  )
}
