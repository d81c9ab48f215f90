import { ActionIcon, Tooltip } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import {
  IconBlockquote,
  IconBold,
  IconCode,
  IconItalic,
  IconList,
  IconListNumbers,
  IconSourceCode,
} from '@tabler/icons-react'
import { MentionControl } from '~/components/rich_text/mention_control'
import type { Mentionable } from '~/components/rich_text/mention_node'
import { LinkControl } from '~/components/rich_text/link_control'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/rich_text/editor.module.css'

const controls = [
  ['bold', 'bold', IconBold, (editor: Editor) => editor.chain().focus().toggleBold().run()],
  ['italic', 'italic', IconItalic, (editor: Editor) => editor.chain().focus().toggleItalic().run()],
  [
    'bullet_list',
    'bulletList',
    IconList,
    (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  ],
  [
    'ordered_list',
    'orderedList',
    IconListNumbers,
    (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  ],
  [
    'quote',
    'blockquote',
    IconBlockquote,
    (editor: Editor) => editor.chain().focus().toggleBlockquote().run(),
  ],
  ['code', 'code', IconCode, (editor: Editor) => editor.chain().focus().toggleCode().run()],
  [
    'code_block',
    'codeBlock',
    IconSourceCode,
    (editor: Editor) => editor.chain().focus().toggleCodeBlock().run(),
  ],
] as const

export function EditorToolbar({
  editor,
  controls: editorId,
  isDisabled,
  mentionable,
}: {
  editor: Editor
  controls: string
  isDisabled: boolean
  mentionable?: Mentionable[]
}) {
  const t = useTranslate()
  return (
    <div
      className={classes.toolbar}
      role="toolbar"
      aria-label={t('common.editor.toolbar')}
      aria-controls={editorId}
    >
      {controls.map(([label, mark, Icon, toggle]) => (
        <Tooltip key={label} label={t(`common.editor.${label}`)}>
          <ActionIcon
            size={28}
            aria-label={t(`common.editor.${label}`)}
            aria-pressed={editor.isActive(mark)}
            disabled={isDisabled}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => toggle(editor)}
          >
            <Icon size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      ))}
      <LinkControl editor={editor} isDisabled={isDisabled} />
      {mentionable && mentionable.length > 0 && (
        <MentionControl editor={editor} mentionable={mentionable} isDisabled={isDisabled} />
      )}
    </div>
  )
}
