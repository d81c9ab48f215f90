import { test } from '@japa/runner'
import { listedEvents } from '#foundation/events/listener'
import { internalEvents } from '#webhooks/catalogue/internal_events'
import { publicEventNames } from '#webhooks/catalogue/public_events'
import { sampleData } from '#webhooks/catalogue/samples'
import en from '../../../resources/lang/en/webhooks.json' with { type: 'json' }
import ru from '../../../resources/lang/ru/webhooks.json' with { type: 'json' }

const HOW =
  'app/webhooks/catalogue: public_events.ts, with a sentence in webhooks.json, or internal_events.ts'

test.group('Webhooks | the catalogue of events', () => {
  test('every event is either public or internal', ({ assert }) => {
    const events = listedEvents().filter((name) => !name.startsWith('test.'))
    const undecided = events.filter(
      (name) => !(name in internalEvents) && !publicEventNames.includes(name as never)
    )
    assert.deepEqual(undecided, [], `Decide who hears of these: ${HOW}`)
    const both = publicEventNames.filter((name) => name in internalEvents)
    assert.deepEqual(both, [])
    const stale = [...publicEventNames, ...Object.keys(internalEvents)].filter(
      (name) => !events.includes(name)
    )
    assert.deepEqual(stale, [], 'These events are gone')
  })

  test('every public one has a sentence in each language and an example', ({ assert }) => {
    const keys = publicEventNames.map((name) => name.replaceAll('.', '_'))
    assert.sameMembers(Object.keys(en.events), keys)
    assert.sameMembers(Object.keys(ru.events), keys)
    for (const name of publicEventNames) assert.property(sampleData(name), 'actor')
  })
})
