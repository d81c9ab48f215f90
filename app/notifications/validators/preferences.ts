import vine from '@vinejs/vine'
import { kindNames, type Kind, type Wishes } from '#notifications/kinds'
import { digests } from '#notifications/models/notification_preferences'

const MINUTES = 24 * 60 - 1

const minute = () => vine.number().withoutDecimals().min(0).max(MINUTES)

const wishes = vine.object({
  inApp: vine.boolean().optional(),
  mail: vine.boolean().optional(),
  push: vine.boolean().optional(),
})

const choices = Object.fromEntries(
  kindNames.map((kind) => [kind, wishes.clone().optional()])
) as Record<Kind, ReturnType<(typeof wishes)['optional']>>

/** All of the page at once: what is not said is as it was by default. */
export const preferencesValidator = vine.create({
  choices: vine.object(choices).optional(),
  digest: vine.enum(digests),
  digestAt: minute(),
  hasQuietHours: vine.boolean(),
  quietFrom: minute(),
  quietTo: minute(),
  quietDays: vine
    .array(vine.number().withoutDecimals().min(1).max(7))
    .distinct()
    .maxLength(7)
    .optional(),
  pushShowsText: vine.boolean(),
})

export type PreferencesForm = Omit<
  Awaited<ReturnType<typeof preferencesValidator.validate>>,
  'choices'
> & { choices?: Partial<Record<Kind, Partial<Wishes>>> }

export const pauses = ['hour', 'morning', 'day', 'week'] as const
export type Pause = (typeof pauses)[number]

export const pauseValidator = vine.create({ for: vine.enum(pauses) })

/** As browsers write a subscription (Push API, `PushSubscription.toJSON`). */
export const deviceValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(100),
  endpoint: vine.string().maxLength(1_000).url({ require_tld: false }),
  p256dh: vine.string().regex(/^[\w-]{87}=?$/),
  auth: vine.string().regex(/^[\w-]{22}(==)?$/),
})

export const deviceNameValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(100),
})
