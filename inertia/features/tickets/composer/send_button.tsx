import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronUp } from '@tabler/icons-react'
import { MenuSection } from '~/components/menu_section'
import { StatusGlyph } from '~/features/tickets/status_glyph'
import { useStatusName } from '~/features/tickets/use_status_name'
import { useTranslate } from '~/i18n/use_translate'
import type { Status, Visibility } from '~/types'
import classes from '~/features/tickets/composer/composer.module.css'

interface Props {
  visibility: Visibility
  statuses: Status[]
  status: Status | null
  onStatus: (status: Status | null) => void
  isSending: boolean
  canSetStatus: boolean
  onSend: () => void
}

/** Sends, and says which status the ticket will have then. */
export function SendButton(props: Props) {
  const { visibility, statuses, status, onStatus, isSending, canSetStatus, onSend } = props
  const t = useTranslate()
  const nameOf = useStatusName()
  const isReply = visibility === 'public'
  const after = canSetStatus ? status : null
  const verb = t(isReply ? 'agent.composer.send' : 'agent.composer.add_note')
  const sentence =
    after &&
    t(isReply ? 'agent.composer.send_and' : 'agent.composer.note_and', { status: nameOf(after) })

  return (
    <div className={classes.send}>
      <Button
        size="sm"
        className={canSetStatus ? classes.sendMain : undefined}
        loading={isSending}
        aria-label={sentence ?? undefined}
        onClick={onSend}
      >
        {verb}
        {after && (
          <span className={classes.after}>
            <StatusGlyph category={after.category} size={15} color="currentColor" />
            <span>{nameOf(after)}</span>
          </span>
        )}
      </Button>
      {canSetStatus && (
        <Menu position="top-end" width={230}>
          <Menu.Target>
            <ActionIcon
              size={36}
              variant="filled"
              color="accent"
              className={classes.sendMore}
              disabled={isSending}
              aria-label={t('agent.composer.choose_status')}
            >
              <IconChevronUp size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <MenuSection label={t('agent.composer.will_set')}>
              {statuses
                .filter(({ category }) => category !== 'new' && category !== 'closed')
                .map((choice) => (
                  <Menu.Item
                    key={choice.id}
                    leftSection={<StatusGlyph category={choice.category} />}
                    rightSection={choice.id === status?.id && <IconCheck size={14} />}
                    onClick={() => onStatus(choice)}
                  >
                    {nameOf(choice)}
                  </Menu.Item>
                ))}
            </MenuSection>
            <MenuSection>
              <Menu.Item
                rightSection={status === null && <IconCheck size={14} />}
                onClick={() => onStatus(null)}
              >
                {t('agent.composer.keep_status')}
              </Menu.Item>
            </MenuSection>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}
