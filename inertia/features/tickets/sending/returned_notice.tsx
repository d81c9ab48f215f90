import { ActionIcon, Button } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { ConfirmButton } from '~/components/confirm_button'
import type { useReturnedReply } from '~/features/tickets/sending/use_returned_reply'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/tickets/sending/sending.module.css'

type Returned = ReturnType<typeof useReturnedReply>

/** Why a reply came back, and what becomes of it. */
export function ReturnedNotice({ returned }: { returned: Returned }) {
  const t = useTranslate()
  const { taken, waiting, take } = returned
  const reply = taken ?? waiting
  if (!reply) return null
  return (
    <div className={classes.notice} role="status">
      <p>{t(`sending.returned.${reply.reason ?? 'undone'}`)}</p>
      {!taken && <p>{t('sending.returned.waiting')}</p>}
      <div className={classes.acts}>
        {!taken && (
          <Button size="compact-sm" variant="default" onClick={() => take(reply)}>
            {t('sending.returned.take')}
          </Button>
        )}
        <ConfirmButton
          size="compact-sm"
          label={t('sending.returned.discard')}
          title={t('sending.returned.discard_title')}
          text={t('sending.returned.discard_text')}
          method="delete"
          url={urlFor('agent.held_replies.destroy', [reply.id])}
          isDangerous
        />
      </div>
      {returned.files.length > 0 && (
        <ul className={classes.files} aria-label={t('sending.returned.files')}>
          {returned.files.map(({ place, fileName }) => (
            <li key={place}>
              <IconPaperclip size={14} aria-hidden="true" />
              {fileName}
              <ActionIcon
                size={22}
                aria-label={t('common.files.remove', { name: fileName })}
                onClick={() => returned.dropFile(place)}
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
