import vine from '@vinejs/vine'
import { richTextToPlain, sanitizeRichText } from '#foundation/rich_text/rich_text'

/** PostgreSQL keeps neither NUL characters in text nor halves of surrogate pairs in JSON. */
const storable = vine.createRule((value, _, field) => {
  if (typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))) return
  field.report('The {{ field }} contains characters that cannot be stored', 'storable', field)
})

/** Line breaks and control characters have no place in a name, least of all in a mail's header. */
const oneLine = vine.createRule((value, _, field) => {
  if (typeof value !== 'string' || !/[\p{Cc}\u2028\u2029]/u.test(value)) return
  field.report('The {{ field }} must be one line', 'oneLine', field)
})

/** Rich text that has words left when everything that is not allowed is taken out of it. */
const wordy = vine.createRule((value, _, field) => {
  if (typeof value !== 'string' || richTextToPlain(sanitizeRichText(value)) !== '') return
  field.report('The {{ field }} is empty', 'required', field)
})

/** Text as a person types it, trimmed, that the database can keep. */
export const text = () => vine.string().trim().use(storable())

/** Text without line breaks, such as a name. */
export const line = () => text().use(oneLine())

/** Rich text of an editor. It is sanitised where it is stored, not here. */
export const richText = (maxLength: number) => text().minLength(1).maxLength(maxLength).use(wordy())
