import vine from '@vinejs/vine'
import { locales } from '#config/i18n'
import { newPassword } from '#foundation/validation/new_password'
import { line, text } from '#foundation/validation/text'
import { wholeNumber } from '#foundation/validation/whole_number'
import { workspaceStates } from '#operations/console/queries/list_workspaces'

const email = () => text().toLowerCase().email().maxLength(254)
const name = () => line().minLength(1).maxLength(100)
const limit = (most: number) => wholeNumber().max(most).nullable().optional()

export const signInValidator = vine.create({
  email: vine.string().trim().maxLength(254),
  password: vine.string().maxLength(512),
})

export const codeValidator = vine.create({ code: text().minLength(1).maxLength(40) })

export const setUpValidator = vine.create({ password: newPassword() })

export const workspaceFiltersValidator = vine.create({
  search: text().maxLength(100).optional(),
  state: vine.enum(workspaceStates).optional(),
  after: vine.string().maxLength(500).optional(),
  before: vine.string().maxLength(500).optional(),
})

export const positionValidator = vine.create({
  after: vine.string().maxLength(500).optional(),
  before: vine.string().maxLength(500).optional(),
})

export const newWorkspaceValidator = vine.create({
  slug: text().toLowerCase().minLength(1).maxLength(63),
  name: name(),
  locale: vine.enum(locales),
  ownerName: name(),
  ownerEmail: email(),
})

const GIGABYTE = 1_000_000_000

/** Room is typed in gigabytes, also in parts of one. */
export const planValidator = vine.create({
  plan: text().minLength(1).maxLength(60),
  seatLimit: limit(1_000_000),
  storageLimitGb: vine.number().range([0, 1_000_000]).nullable().optional(),
  mailsPerHourLimit: limit(1_000_000),
})

export const toBytes = (gigabytes: number) => Math.round(gigabytes * GIGABYTE)

export const suspensionValidator = vine.create({
  reason: text().minLength(3).maxLength(500),
  isReasonShown: vine.boolean().optional(),
  contact: text().maxLength(200).nullable().optional(),
})

export const deletionValidator = vine.create({ slug: text().maxLength(63) })

export const maintenanceValidator = vine.create({
  textEn: text().minLength(1).maxLength(300),
  textRu: text().minLength(1).maxLength(300),
  startsAt: vine.date({ formats: { utc: true } }).optional(),
  endsAt: vine
    .date({ formats: { utc: true } })
    .nullable()
    .optional(),
})

export const operatorValidator = vine.create({ email: email(), name: name() })
