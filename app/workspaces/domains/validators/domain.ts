import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'

export const domainValidator = vine.create({
  host: text().minLength(1).maxLength(300),
})
