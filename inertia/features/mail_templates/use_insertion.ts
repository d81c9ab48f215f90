import { useRef } from 'react'
import type { TemplateField, Texts } from '~/features/mail_templates/types'

type Box = HTMLInputElement | HTMLTextAreaElement

/** Writes something where somebody was typing last; at first, into the longest text. */
export function useInsertion(
  fields: TemplateField[],
  texts: Texts,
  change: (name: string, text: string) => void
) {
  const first = fields.find(({ name }) => name === 'lead') ?? fields[0]!
  const current = useRef<string>(first.name)

  const insert = (words: string) => {
    const name = current.current
    const box = document.getElementById(name) as Box
    const text = texts[name]!
    const start = box.selectionStart ?? text.length
    const end = box.selectionEnd ?? start
    change(name, text.slice(0, start) + words + text.slice(end))
    box.focus()
    // Once React has written the new text, which moves the caret to its end.
    requestAnimationFrame(() => box.setSelectionRange(start + words.length, start + words.length))
  }

  return { insert, remember: (name: string) => void (current.current = name) }
}
