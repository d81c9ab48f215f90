import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { endOfSilence, momentFor, type Timing } from '#notifications/delivery/moments'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

const timing = (chosen: Partial<Timing> = {}): Timing => ({
  digest: 'off',
  digestAt: 9 * 60,
  quietFrom: null,
  quietTo: null,
  quietDays: EVERY_DAY,
  pausedUntil: null,
  ...chosen,
})

const night = (chosen: Partial<Timing> = {}) =>
  timing({ quietFrom: 22 * 60, quietTo: 7 * 60, ...chosen })

const at = (iso: string) => DateTime.fromISO(iso)
const utc = (moment: DateTime) => moment.toUTC().toISO({ suppressMilliseconds: true })

test.group('Quiet hours', () => {
  test('end at {end}, seen from {now} in {zone}')
    .with([
      // Before, at the beginning, inside, at the end.
      { zone: 'Europe/Berlin', now: '2026-06-10T21:59:59+02:00', end: '2026-06-10T19:59:59Z' },
      { zone: 'Europe/Berlin', now: '2026-06-10T22:00:00+02:00', end: '2026-06-11T05:00:00Z' },
      { zone: 'Europe/Berlin', now: '2026-06-11T03:00:00+02:00', end: '2026-06-11T05:00:00Z' },
      { zone: 'Europe/Berlin', now: '2026-06-11T07:00:00+02:00', end: '2026-06-11T05:00:00Z' },
      // Clocks go forward in this night, and back in that one.
      { zone: 'Europe/Berlin', now: '2026-03-28T23:00:00+01:00', end: '2026-03-29T05:00:00Z' },
      { zone: 'Europe/Berlin', now: '2026-03-29T03:30:00+02:00', end: '2026-03-29T05:00:00Z' },
      { zone: 'Europe/Berlin', now: '2026-10-24T23:00:00+02:00', end: '2026-10-25T06:00:00Z' },
      { zone: 'Europe/Berlin', now: '2026-10-25T02:30:00+01:00', end: '2026-10-25T06:00:00Z' },
      { zone: 'America/New_York', now: '2026-03-08T00:30:00-05:00', end: '2026-03-08T11:00:00Z' },
      { zone: 'Asia/Kolkata', now: '2026-06-11T01:00:00+05:30', end: '2026-06-11T01:30:00Z' },
    ])
    .run(({ assert }, { zone, now, end }) => {
      assert.equal(utc(endOfSilence(night(), zone, at(now))), end)
    })

  test('that end in the hour the clocks skip end right after it', ({ assert }) => {
    const chosen = timing({ quietFrom: 23 * 60, quietTo: 2 * 60 + 30 })
    const end = endOfSilence(chosen, 'Europe/Berlin', at('2026-03-29T00:30:00+01:00'))
    assert.equal(utc(end), '2026-03-29T01:30:00Z')
  })

  test('count from the day they begin on', ({ assert }) => {
    const workdays = night({ quietDays: [1, 2, 3, 4, 5] })
    const zone = 'Europe/Berlin'
    // Friday's night lasts until Saturday's morning; Saturday's is none.
    const friday = endOfSilence(workdays, zone, at('2026-06-13T02:00:00+02:00'))
    assert.equal(utc(friday), '2026-06-13T05:00:00Z')
    const saturday = at('2026-06-13T23:00:00+02:00')
    assert.equal(+endOfSilence(workdays, zone, saturday), +saturday)
  })

  test('of whole days follow each other', ({ assert }) => {
    const weekend = timing({ quietFrom: 0, quietTo: 0, quietDays: [6, 7] })
    const end = endOfSilence(weekend, 'Europe/Berlin', at('2026-06-13T10:00:00+02:00'))
    assert.equal(utc(end), '2026-06-14T22:00:00Z')
  })

  test('of all the time end all the same', ({ assert }) => {
    const always = timing({ quietFrom: 0, quietTo: 0 })
    const now = at('2026-06-13T10:00:00Z')
    const days = endOfSilence(always, 'UTC', now).diff(now, 'days').days
    assert.isAbove(days, 6)
    assert.isBelow(days, 9)
  })

  test('follow a pause that ends within them', ({ assert }) => {
    const paused = night({ pausedUntil: at('2026-06-10T23:30:00+02:00') })
    const end = endOfSilence(paused, 'Europe/Berlin', at('2026-06-10T12:00:00+02:00'))
    assert.equal(utc(end), '2026-06-11T05:00:00Z')
  })

  test('that are over do not hold a past pause against anybody', ({ assert }) => {
    const now = at('2026-06-10T12:00:00+02:00')
    const paused = night({ pausedUntil: now.minus({ days: 1 }) })
    assert.equal(+endOfSilence(paused, 'Europe/Berlin', now), +now)
  })
})

test.group('Digests', () => {
  test('{digest} at {digestAt}: from {now} to {due}')
    .with([
      { digest: 'hourly', digestAt: 0, now: '2026-06-10T10:00:01+02:00', due: '09:00:00' },
      { digest: 'hourly', digestAt: 0, now: '2026-06-10T10:00:00+02:00', due: '08:00:00' },
      { digest: 'daily', digestAt: 540, now: '2026-06-10T08:59:00+02:00', due: '07:00:00' },
      { digest: 'daily', digestAt: 540, now: '2026-06-10T09:00:00+02:00', due: '07:00:00' },
    ] as const)
    .run(({ assert }, { digest, digestAt, now, due }) => {
      const moment = momentFor('mail', timing({ digest, digestAt }), 'Europe/Berlin', at(now))
      assert.equal(utc(moment), `2026-06-10T${due}Z`)
    })

  test('of the next day come at the same time of its clocks', ({ assert }) => {
    const daily = timing({ digest: 'daily' })
    const moment = momentFor('mail', daily, 'Europe/Berlin', at('2026-10-24T12:00:00+02:00'))
    assert.equal(utc(moment), '2026-10-25T08:00:00Z')
  })

  test('wait for the end of quiet hours', ({ assert }) => {
    const daily = night({ digest: 'daily', digestAt: 6 * 60 })
    const moment = momentFor('mail', daily, 'Europe/Berlin', at('2026-06-10T12:00:00+02:00'))
    assert.equal(utc(moment), '2026-06-11T05:00:00Z')
  })

  test('are for mails: devices show at once', ({ assert }) => {
    const now = at('2026-06-10T12:00:00+02:00')
    const moment = momentFor('push', timing({ digest: 'daily' }), 'Europe/Berlin', now)
    assert.equal(+moment, +now)
  })
})
