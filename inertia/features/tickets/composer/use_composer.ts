import { useState } from 'react'
import { urlFor } from '~/client'
import { useFileList } from '~/components/files/use_file_list'
import { useDraft } from '~/components/use_draft'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { Status, TicketDetails, Visibility } from '~/types'

interface Options {
  ticket: TicketDetails
  statuses: Status[]
  lastSeenId: number
  onSent: () => void
  onUnseen: () => void
}

const EMPTY = { bodyHtml: '' }

/** The state of the composer: two drafts that never mix, and one way to send them. */
export function useComposer({ ticket, statuses, lastSeenId, onSent, onUnseen }: Options) {
  const t = useTranslate()
  const { user } = useShared()
  const [visibility, setVisibility] = useState<Visibility>(ticket.can.reply ? 'public' : 'internal')
  const drafts = {
    public: useDraft(`${user?.id}.${ticket.id}.reply`, EMPTY),
    internal: useDraft(`${user?.id}.${ticket.id}.note`, EMPTY),
  }
  const fileLists = { public: useFileList(), internal: useFileList() }
  const [chosen, setChosen] = useState<Record<Visibility, Status | null | undefined>>({
    public: undefined,
    internal: null,
  })
  const { submit, errors, setErrors, isSending, progress } = useSubmit()

  const draft = drafts[visibility]
  const files = fileLists[visibility]
  const afterReply = statuses.find(({ category }) => category === 'pending') ?? null
  const status = chosen[visibility] === undefined ? afterReply : chosen[visibility]!

  /** False where there is nothing to send yet. */
  const send = (): boolean => {
    if (isSending) return true
    if (draft.values.bodyHtml === '') {
      setErrors({ bodyHtml: t('agent.composer.empty') })
      return false
    }
    const statusId = status?.id ?? (visibility === 'public' ? ticket.status.id : null)
    submit(
      'post',
      urlFor('agent.messages.store', [ticket.number]),
      {
        bodyHtml: draft.values.bodyHtml,
        visibility,
        submissionId: draft.submissionId,
        lastSeenMessageId: lastSeenId,
        files: files.files,
        ...(statusId === null || !ticket.can.update ? {} : { statusId }),
      },
      {
        onAccepted: () => {
          draft.reset()
          files.clear()
          onSent()
        },
        onRefused: (refusal) => refusal.lastSeenMessageId && onUnseen(),
      }
    )
    return true
  }

  return {
    visibility,
    setVisibility: (mode: Visibility) => {
      setErrors({})
      setVisibility(mode)
    },
    draft,
    files,
    errors,
    progress,
    isSending,
    isUnseen: Boolean(errors.lastSeenMessageId),
    status,
    setStatus: (next: Status | null) => setChosen({ ...chosen, [visibility]: next }),
    send,
  }
}
