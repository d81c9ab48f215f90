import { ActionIcon, Popover, Select, Tooltip } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { IconAt } from '@tabler/icons-react'
import { useState } from 'react'
import type { Mentionable } from '~/components/rich_text/mention_node'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/rich_text/editor.module.css'

interface Props {
  editor: Editor
  mentionable: Mentionable[]
  isDisabled: boolean
}

/** Names somebody in the text, chosen from a list: what merely looks like a name tells nobody. */
export function MentionControl({ editor, mentionable, isDisabled }: Props) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)

  const insert = (id: string | null) => {
    const chosen = mentionable.find((one) => one.id === id)
    if (!chosen) return
    setIsOpen(false)
    editor
      .chain()
      .focus()
      .insertContent([
        { type: 'mention', attrs: { id: chosen.id, name: chosen.name } },
        { type: 'text', text: ' ' },
      ])
      .run()
  }

  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="top" trapFocus shadow="popover">
      <Popover.Target>
        <Tooltip label={t('common.editor.mention')} disabled={isOpen}>
          <ActionIcon
            size={28}
            aria-label={t('common.editor.mention')}
            aria-expanded={isOpen}
            disabled={isDisabled}
            onClick={() => setIsOpen(!isOpen)}
          >
            <IconAt size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.linkForm} aria-label={t('common.editor.mention')}>
        <Select
          aria-label={t('common.editor.mention_whom')}
          placeholder={t('common.editor.mention_whom')}
          searchable
          data-autofocus
          comboboxProps={{ withinPortal: false }}
          nothingFoundMessage={t('common.editor.mention_nobody')}
          data={mentionable.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={insert}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
