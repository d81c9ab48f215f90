import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { line, text } from '#foundation/validation/text'
import type { EndpointInput } from '#webhooks/actions/create_endpoint'
import {
  isPublicEvent,
  publicEventNames,
  type PublicEventName,
} from '#webhooks/catalogue/public_events'
import { deliveryStates, type DeliveryState } from '#webhooks/models/webhook_delivery'
import type { DeliveryFilters } from '#webhooks/queries/list_deliveries'

/** Longer ones no server takes. */
const LONGEST_URL = 2_000

const url = () => text().minLength(1).maxLength(LONGEST_URL)
const description = () => line().maxLength(200).nullable()
const eventNames = () => vine.array(vine.enum(publicEventNames)).distinct()

/** Who wants not all names some. */
const someWhenNotAll = vine.createRule((value, _, field) => {
  const { wantsAll } = field.parent as { wantsAll?: unknown }
  if (wantsAll !== false || (Array.isArray(value) && value.length > 0)) return
  field.report('The {{ field }} are missing', 'required', field)
})

export const endpointValidator = vine.create({
  url: url(),
  description: description().optional(),
  wantsAll: vine.boolean(),
  eventNames: eventNames().use(someWhenNotAll()).optional().requiredWhen('wantsAll', '=', false),
  includesNotes: vine.boolean(),
})

/** What was typed, with nothing where nothing was. */
export function readInput(typed: Infer<typeof endpointValidator>): EndpointInput {
  return { ...typed, description: typed.description ?? '', eventNames: typed.eventNames ?? [] }
}

/** Of programs: what is left out is as before, or as most want it. */
export const endpointChangesValidator = vine.create({
  url: url().optional(),
  description: description().optional(),
  wantsAll: vine.boolean().optional(),
  eventNames: eventNames().optional(),
  includesNotes: vine.boolean().optional(),
  isOn: vine.boolean().optional(),
})

export const stateValidator = vine.create({
  isOn: vine.boolean(),
  replaysMissed: vine.boolean().optional(),
})

export const testValidator = vine.create({
  event: vine.enum(publicEventNames),
})

/** How far back, in hours. */
export const replaySpans = { hour: 1, day: 24, week: 168, month: 720 } as const

export const replayValidator = vine.create({
  span: vine.enum(Object.keys(replaySpans) as (keyof typeof replaySpans)[]),
})

export const replaySinceValidator = vine.create({
  since: vine.date({ formats: ['iso8601'] }),
})

/** Filters of the log from its address; what is unknown does not narrow. */
export function readDeliveryFilters(query: Record<string, unknown>): DeliveryFilters {
  const { state, event } = query
  return {
    state: deliveryStates.includes(state as DeliveryState) ? (state as DeliveryState) : null,
    event: typeof event === 'string' && isPublicEvent(event) ? (event as PublicEventName) : null,
  }
}
