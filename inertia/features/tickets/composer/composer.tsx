import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconLock, IconMessage2, IconPaperclip } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { FileButton } from '~/components/files/file_button'
import { FileDrop } from '~/components/files/file_drop'
import { ChosenFiles } from '~/components/files/chosen_files'
import { RichText } from '~/components/rich_text/rich_text'
import type { EditorHandle } from '~/components/rich_text/editor'
import { firstError } from '~/components/first_error'
import { Recipients } from '~/features/tickets/ccs/recipients'
import { SendButton } from '~/features/tickets/composer/send_button'
import { useMentionable } from '~/features/tickets/composer/use_mentionable'
import { useComposer } from '~/features/tickets/composer/use_composer'
import { ReturnedNotice } from '~/features/tickets/sending/returned_notice'
import { useShortcuts } from '~/features/shortcuts/use_shortcuts'
import { useTranslate } from '~/i18n/use_translate'
import type { Cc, HeldReply, Status, TicketDetails, Visibility } from '~/types'
import classes from '~/features/tickets/composer/composer.module.css'

interface Props {
  ticket: TicketDetails
  statuses: Status[]
  heldReplies: HeldReply[]
  ccs: Cc[]
  sendsFrom: string | null
  lastSeenId: number
  onSent: () => void
  onUnseen: () => void
}

const modes = [
  ['public', 'agent.composer.reply', IconMessage2],
  ['internal', 'agent.composer.note', IconLock],
] as const

export function Composer(props: Props) {
  const { ticket, statuses } = props
  const t = useTranslate()
  const editor = useRef<EditorHandle>(null)
  const [isFocusWanted, setIsFocusWanted] = useState(false)
  const {
    visibility,
    setVisibility,
    draft,
    returned,
    files,
    errors,
    progress,
    isSending,
    status,
    setStatus,
    send,
    isUnseen,
  } = useComposer(props)

  const mentionable = useMentionable()

  const write = (mode: Visibility) => {
    setIsFocusWanted(true)
    setVisibility(mode)
    editor.current?.focus()
  }
  const sendOrAsk = () => {
    if (!send()) editor.current?.focus()
  }
  useEffect(() => {
    // Sending switched the editor off, which took the focus; the author goes on writing.
    if (isUnseen && !isSending) editor.current?.focus()
  }, [isUnseen, isSending])
  useShortcuts({
    r: () => ticket.can.reply && write('public'),
    n: () => ticket.can.note && write('internal'),
  })

  return (
    <section
      className={classes.composer}
      data-visibility={visibility}
      aria-label={t('agent.composer.label')}
    >
      <FileDrop onFiles={files.add} className={classes.box}>
        <div className={classes.modes}>
          {modes.map(([mode, label, Icon]) => (
            <button
              key={mode}
              type="button"
              className={classes.mode}
              aria-pressed={visibility === mode}
              disabled={mode === 'public' ? !ticket.can.reply : !ticket.can.note}
              onClick={() => write(mode)}
            >
              <Icon size={15} aria-hidden="true" />
              {t(label)}
            </button>
          ))}
        </div>
        {isUnseen && (
          <div className={classes.unseen} role="alert">
            <IconAlertTriangle size={17} aria-hidden="true" />
            <span>
              <b>{t('agent.composer.unseen_title')}</b> {t('agent.composer.unseen')}
            </span>
          </div>
        )}
        {visibility === 'public' && (
          <>
            <Recipients ticket={ticket} ccs={props.ccs} sendsFrom={props.sendsFrom} />
            <ReturnedNotice returned={returned} />
          </>
        )}
        <RichText
          key={visibility === 'public' ? `public.${returned.turn}` : visibility}
          id="bodyHtml"
          ref={editor}
          size="desk"
          label={t(visibility === 'public' ? 'agent.composer.reply' : 'agent.composer.note')}
          placeholder={
            visibility === 'public'
              ? t('agent.composer.reply_placeholder', { name: ticket.requester.name })
              : t('agent.composer.note_placeholder')
          }
          value={draft.values.bodyHtml}
          onChange={(bodyHtml) => draft.set({ bodyHtml })}
          onSend={sendOrAsk}
          mentionable={visibility === 'internal' ? mentionable : undefined}
          isInvalid={Boolean(errors.bodyHtml)}
          isDisabled={isSending}
          autoFocus={isFocusWanted}
          leading={
            <FileButton onFiles={files.add}>
              <ActionIcon
                size={32}
                title={t('common.files.add')}
                aria-label={t('common.files.add')}
                disabled={isSending}
              >
                <IconPaperclip size={18} stroke={1.7} />
              </ActionIcon>
            </FileButton>
          }
          between={
            <div className={classes.files}>
              <ChosenFiles
                list={files}
                error={firstError(errors, 'files')}
                progress={isSending ? progress : null}
              />
              {errors.bodyHtml && (
                <p className={classes.error} role="alert">
                  {errors.bodyHtml}
                </p>
              )}
            </div>
          }
          trailing={
            <SendButton
              visibility={visibility}
              statuses={statuses}
              status={status}
              onStatus={setStatus}
              isSending={isSending}
              canSetStatus={ticket.can.update}
              onSend={sendOrAsk}
            />
          }
        />
      </FileDrop>
    </section>
  )
}
