import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import { EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { Placeholder } from '@tiptap/extensions'
import { MentionNode, type Mentionable } from '~/components/rich_text/mention_node'
import { EditorToolbar } from '~/components/rich_text/editor_toolbar'
import classes from '~/components/rich_text/editor.module.css'

export interface EditorHandle {
  focus: () => void
}

interface Props {
  id: string
  label: string
  value: string
  onChange: (html: string) => void
  /** Ctrl/Cmd+Enter. */
  onSend?: () => void
  placeholder?: string
  describedBy?: string
  isInvalid?: boolean
  isDisabled?: boolean
  size?: 'desk' | 'portal'
  autoFocus?: boolean
  /** Who can be named so that they are told; nobody where it is left out. */
  mentionable?: Mentionable[]
  /** Beside the formatting buttons, at the start and at the end of their row. */
  leading?: ReactNode
  trailing?: ReactNode
  /** Between the text and the row of buttons. */
  between?: ReactNode
  ref?: Ref<EditorHandle>
}

/** Rich text that knows only what the server's sanitiser lets through. */
export default function Editor(props: Props) {
  const {
    id,
    label,
    value,
    placeholder,
    describedBy,
    isInvalid,
    isDisabled,
    size,
    autoFocus,
    ref,
  } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: false,
        horizontalRule: false,
        link: {
          openOnClick: false,
          autolink: true,
          defaultProtocol: 'https',
        },
      }),
      MentionNode,
      Placeholder.configure({ placeholder: placeholder ?? '' }),
    ],
    content: value,
    autofocus: autoFocus ? 'end' : false,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: () => ({
        'id': latest.current.id,
        'role': 'textbox',
        'aria-multiline': 'true',
        'aria-label': latest.current.label,
        'aria-describedby': latest.current.describedBy ?? '',
        'aria-invalid': String(Boolean(latest.current.isInvalid)),
        'class': 'message-body',
      }),
      handleKeyDown: (_, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
        latest.current.onSend?.()
        return true
      },
    },
    onUpdate: ({ editor: current }) => {
      latest.current.onChange(current.isEmpty ? '' : current.getHTML())
    },
  })

  // TipTap destroys an editor whose first render reaches the page late, and makes a new one in
  // an effect before these; they run again for that one.
  useEffect(() => {
    if (editor.isDestroyed) return
    const shown = editor.isEmpty ? '' : editor.getHTML()
    if (shown !== value) editor.commands.setContent(value, { emitUpdate: false })
  }, [editor, value])

  useEffect(() => {
    if (!editor.isDestroyed) editor.setEditable(!isDisabled, false)
  }, [editor, isDisabled])

  useEffect(() => {
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr)
  }, [editor, id, label, placeholder, describedBy, isInvalid])

  useImperativeHandle(ref, () => ({ focus: () => void editor.commands.focus('end') }), [editor])

  return (
    <div className={classes.editor} data-size={size} data-invalid={isInvalid || undefined}>
      <EditorContent editor={editor} className={classes.content} />
      {props.between}
      <div className={classes.row}>
        {props.leading}
        <EditorToolbar
          editor={editor}
          controls={id}
          isDisabled={Boolean(isDisabled)}
          mentionable={props.mentionable}
        />
        {props.trailing}
      </div>
    </div>
  )
}
