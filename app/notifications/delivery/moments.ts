import { DateTime } from 'luxon'
import type { Digest } from '#notifications/models/notification_preferences'

/** What of a person's preferences decides when they are told. */
export interface Timing {
  digest: Digest
  /** Minutes of their day. */
  digestAt: number
  quietFrom: number | null
  quietTo: number | null
  /** ISO weekdays on which quiet hours begin. */
  quietDays: number[]
  pausedUntil: DateTime | null
}

/** Quiet hours of whole days may follow each other for a week; then everything is quiet for ever. */
const MOST_NIGHTS = 8

/**
 * When a mail or push of this moment may leave: at once, when a pause or the quiet hours end, or,
 * for mails of who wants them together, with the next digest. All times are those of clocks in
 * the person's zone, so that quiet hours end at seven also on the day the clocks change.
 */
export function momentFor(
  channel: 'mail' | 'push',
  timing: Timing,
  zone: string,
  now: DateTime
): DateTime {
  const free = endOfSilence(timing, zone, now)
  if (channel === 'push' || timing.digest === 'off') return free
  return endOfSilence(timing, zone, nextDigest(timing, free.setZone(zone)))
}

/** The given moment, or the end of the pause and the quiet hours it falls into. */
export function endOfSilence(timing: Timing, zone: string, now: DateTime): DateTime {
  const { pausedUntil } = timing
  let moment = pausedUntil && pausedUntil > now ? pausedUntil : now
  for (let night = 0; night < MOST_NIGHTS; night++) {
    const end = endOfQuietHours(timing, moment.setZone(zone))
    if (!end) break
    moment = end
  }
  return moment
}

/** The next such moment, or this very one. */
function nextDigest({ digest, digestAt }: Timing, local: DateTime): DateTime {
  if (digest === 'hourly') {
    const hour = local.startOf('hour')
    return +hour === +local ? hour : hour.plus({ hours: 1 })
  }
  const today = atMinute(local, digestAt)
  return today >= local ? today : atMinute(local.plus({ days: 1 }), digestAt)
}

/** Null outside of quiet hours. Those that began yesterday may last until today. */
function endOfQuietHours({ quietFrom, quietTo, quietDays }: Timing, local: DateTime) {
  if (quietFrom === null || quietTo === null) return null
  const ends = [local.minus({ days: 1 }), local]
    .filter((day) => quietDays.includes(day.weekday))
    .map((day) => ({
      from: atMinute(day, quietFrom),
      to: atMinute(quietTo > quietFrom ? day : day.plus({ days: 1 }), quietTo),
    }))
    .filter(({ from, to }) => from <= local && local < to)
    .map(({ to }) => to)
  return ends.length > 0 ? DateTime.max(...ends) : null
}

/** A time of the clock. One that the clocks skip is the first after the gap. */
function atMinute(day: DateTime, minute: number): DateTime {
  return day
    .startOf('day')
    .set({ hour: Math.floor(minute / 60), minute: minute % 60, second: 0, millisecond: 0 })
}
