import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'

/** Line breaks and control characters have no place in a name, least of all in a mail's header. */
const oneLine = vine.createRule((value, _, field) => {
  if (typeof value !== 'string' || !/[\p{Cc}\u2028\u2029]/u.test(value)) return
  field.report('The {{ field }} must be one line', 'oneLine', field)
})

/** What a person is called. */
export const personName = () => text().minLength(1).maxLength(100).use(oneLine())
