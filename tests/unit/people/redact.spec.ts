import { test } from '@japa/runner'
import { htmlRedactor, redactJson, redactor } from '#identity/privacy/redact'

const traces = {
  userId: 7,
  names: ['Anna Petrova', 'Tom & Co'],
  emails: ['anna@test.example'],
  called: 'Deleted person',
  replacement: '[removed]',
}

test.group('Taking a person out of a text', () => {
  test('finds addresses and full names, whatever their case', ({ assert }) => {
    const redact = redactor(traces)
    assert.equal(
      redact('ANNA  Petrova <Anna@Test.Example>, anna petrova.'),
      '[removed] <[removed]>, [removed].'
    )
  })

  test('leaves what only contains them', ({ assert }) => {
    const redact = redactor(traces)
    for (const text of ['Joanna Petrova', 'Anna Petrovan', 'hanna@test.example', 'Anna']) {
      assert.equal(redact(text), text)
    }
  })

  test('finds names in HTML as HTML writes them', ({ assert }) => {
    assert.equal(htmlRedactor(traces)('<p>Tom &amp; Co</p>'), '<p>[removed]</p>')
  })

  test('does not take a name for a pattern', ({ assert }) => {
    const redact = redactor({ ...traces, names: ['A.* (b)|c'], emails: [] })
    assert.equal(redact('A.* (b)|c and anything'), '[removed] and anything')
  })

  test('does not let a short name empty every text', ({ assert }) => {
    const redact = redactor({ ...traces, names: ['is', ''], emails: [] })
    assert.equal(redact('This is it'), 'This is it')
  })

  test('keeps others who are called the same', ({ assert }) => {
    const redact = redactor(traces)
    const payload = {
      assignee: { from: { id: 8, name: 'Anna Petrova' }, to: { id: 7, name: 'Anna P.' } },
      team: { from: { id: 7, name: 'Support' }, to: null },
      note: 'for Anna Petrova',
    }
    assert.deepEqual(redactJson(payload, traces, redact), {
      assignee: {
        from: { id: 8, name: 'Anna Petrova' },
        to: { id: 7, name: 'Deleted person' },
      },
      team: { from: { id: 7, name: 'Support' }, to: null },
      note: 'for [removed]',
    })
  })
})
