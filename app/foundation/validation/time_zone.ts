import vine from '@vinejs/vine'
import { IANAZone } from 'luxon'

const known = vine.createRule((value, _, field) => {
  if (typeof value === 'string' && IANAZone.isValidZone(value)) return
  field.report('The {{ field }} is not known', 'timeZone', field)
})

/** A name of the IANA time zone database. */
export const timeZone = () => vine.string().trim().maxLength(64).use(known())
