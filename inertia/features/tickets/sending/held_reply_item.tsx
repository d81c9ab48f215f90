import { Button } from '@mantine/core'
import { IconArrowBackUp, IconSend } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { InitialsAvatar } from '~/components/initials_avatar'
import { useSubmit } from '~/components/use_submit'
import { useCountdown } from '~/features/tickets/sending/use_countdown'
import { useTranslate } from '~/i18n/use_translate'
import type { HeldReply } from '~/types'
import conversation from '~/features/tickets/conversation/conversation.module.css'
import classes from '~/features/tickets/sending/sending.module.css'

/** A reply on its way: its author can still take it back, others see that it comes. */
export function HeldReplyItem({ reply }: { reply: HeldReply }) {
  const t = useTranslate()
  if (!reply.isOwn) {
    return (
      <p className={classes.others} role="status">
        <IconSend size={15} aria-hidden="true" />
        {t('sending.held.other', { name: reply.author })}
      </p>
    )
  }
  return (
    <article className={conversation.message} data-visibility="public" data-staff data-held>
      <span className={conversation.plug}>
        <InitialsAvatar name={reply.author} size={32} shape="square" />
      </span>
      <div className={`${conversation.card} ${classes.card}`}>
        <Bar reply={reply} />
        <div className="message-body" dangerouslySetInnerHTML={{ __html: reply.bodyHtml ?? '' }} />
        {reply.files.length > 0 && (
          <ul className={classes.files} aria-label={t('sending.returned.files')}>
            {reply.files.map(({ fileName }, place) => (
              <li key={place}>{fileName}</li>
            ))}
          </ul>
        )}
      </div>
    </article>
  )
}

/** Seconds are for eyes: read out every second they would be a torment. */
function Bar({ reply }: { reply: HeldReply }) {
  const t = useTranslate()
  const seconds = useCountdown(reply.millisecondsLeft)
  const { submit, isSending } = useSubmit()
  const undo = () =>
    submit('put', urlFor('agent.held_replies.update', [reply.id]), {}, { only: ['heldReplies'] })
  return (
    <header className={classes.bar}>
      <span className={classes.mark} role="status">
        {t('sending.held.mark')}
      </span>
      <span className={classes.counting} aria-hidden="true">
        {seconds > 0 ? t('sending.held.counting', { seconds }) : t('sending.held.leaving')}
      </span>
      {seconds > 0 && (
        <Button
          size="compact-sm"
          variant="light"
          loading={isSending}
          leftSection={<IconArrowBackUp size={15} />}
          aria-label={t('sending.held.undo_label')}
          onClick={undo}
        >
          {t('sending.held.undo')}
        </Button>
      )}
    </header>
  )
}
