import { test } from '@japa/runner'
import { linkedHtml } from '#mail/letters/linked_text'

const origins = ['https://a.example']

test.group('Texts with links', () => {
  test('link addresses of the given origins alone, without what ends the sentence', ({
    assert,
  }) => {
    const html = linkedHtml('See (https://a.example/x?y=1&z=2), not https://evil.example.', origins)
    assert.equal(
      html,
      'See (<a href="https://a.example/x?y=1&amp;z=2" style="color:inherit;">' +
        'https://a.example/x?y=1&amp;z=2</a>), not https://evil.example.'
    )
  })

  test('link nothing that only looks like such an origin', ({ assert }) => {
    for (const text of [
      'https://a.example.evil.example/',
      'https://a.example@evil.example/',
      'https://user:secret@a.example/',
      'javascript:alert(1)//https',
      'https:a.example',
    ]) {
      assert.notInclude(linkedHtml(text, origins), '<a ', text)
    }
  })

  test('escape everything else', ({ assert }) => {
    const html = linkedHtml('<b>"&\'</b> https://a.example/"><script>', origins)
    assert.notMatch(html, /<(?!a |\/a>)/)
    assert.include(html, '<a href="https://a.example/" style')
    assert.equal(linkedHtml('<i>', []), '&lt;i&gt;')
  })
})
