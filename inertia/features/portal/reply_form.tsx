import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { ChosenFiles } from '~/components/files/chosen_files'
import { FileButton } from '~/components/files/file_button'
import { FileDrop } from '~/components/files/file_drop'
import { useFileList } from '~/components/files/use_file_list'
import { RichText } from '~/components/rich_text/rich_text'
import { useDraft } from '~/components/use_draft'
import { useSubmit } from '~/components/use_submit'
import { firstError } from '~/components/first_error'
import { useTranslate } from '~/i18n/use_translate'
import type { PortalTicket } from '~/types'
import classes from '~/features/portal/thread.module.css'

const EMPTY = { bodyHtml: '' }
const order = ['bodyHtml'] as const

export function ReplyForm({ ticket }: { ticket: PortalTicket }) {
  const t = useTranslate()
  const draft = useDraft(`portal.${ticket.id}`, EMPTY)
  const files = useFileList()
  const { submit, errors, setErrors, isSending, progress } = useSubmit()
  const bodyError = firstError(errors, 'bodyHtml')

  const send = () => {
    if (draft.values.bodyHtml === '') return setErrors({ bodyHtml: t('portal.ticket.empty') })
    submit(
      'post',
      urlFor('portal.messages.store', [ticket.number]),
      { bodyHtml: draft.values.bodyHtml, submissionId: draft.submissionId, files: files.files },
      {
        onAccepted: () => {
          draft.reset()
          files.clear()
        },
      }
    )
  }

  return (
    <FileDrop onFiles={files.add} className={classes.reply}>
      <ErrorSummary errors={errors} order={order} />
      <RichText
        id="bodyHtml"
        size="portal"
        label={t('portal.ticket.reply_label')}
        placeholder={t('portal.ticket.reply_placeholder')}
        value={draft.values.bodyHtml}
        onChange={(bodyHtml) => draft.set({ bodyHtml })}
        onSend={send}
        isInvalid={Boolean(bodyError)}
        isDisabled={isSending}
      />
      <ChosenFiles
        list={files}
        error={firstError(errors, 'files')}
        progress={isSending ? progress : null}
      />
      <div className={classes.replyRow}>
        <Button size="md" loading={isSending} onClick={send}>
          {t(buttonText(ticket.statusCategory))}
        </Button>
        <FileButton onFiles={files.add}>
          <Button
            size="md"
            variant="default"
            disabled={isSending}
            leftSection={<IconPaperclip size={18} stroke={1.7} />}
          >
            {t('common.files.add')}
          </Button>
        </FileButton>
      </div>
    </FileDrop>
  )
}

function buttonText(category: PortalTicket['statusCategory']) {
  if (category === 'solved') return 'portal.ticket.reply_reopen'
  return category === 'closed' ? 'portal.ticket.reply_follow_up' : 'portal.ticket.reply'
}
