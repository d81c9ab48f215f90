import { useState } from 'react'
import { urlFor } from '~/client'
import { useFileList } from '~/components/files/use_file_list'
import { useDraft } from '~/components/use_draft'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useReturnedReply, type ReplyValues } from '~/features/tickets/sending/use_returned_reply'
import { useTranslate } from '~/i18n/use_translate'
import type { HeldReply, Status, TicketDetails, Visibility } from '~/types'

interface Options {
  ticket: TicketDetails
  heldReplies: HeldReply[]
  statuses: Status[]
  lastSeenId: number
  onSent: () => void
  onUnseen: () => void
}

const EMPTY: ReplyValues = { bodyHtml: '', returnedId: '' }

/** The state of the composer: two drafts that never mix, and one way to send them. */
export function useComposer(options: Options) {
  const { ticket, heldReplies, statuses, lastSeenId, onSent, onUnseen } = options
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

  const returned = useReturnedReply({
    heldReplies,
    draft: drafts.public,
    statuses,
    onStatus: (status) => setChosen((current) => ({ ...current, public: status })),
  })

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
        ...(visibility === 'public' && returned.taken
          ? {
              returnedId: returned.taken.id,
              keptFiles: returned.files.map(({ place }) => String(place)),
            }
          : {}),
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
    returned,
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
