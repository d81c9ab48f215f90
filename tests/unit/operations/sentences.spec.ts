import { test } from '@japa/runner'
import { english } from '#operations/local_services/sentences_en'
import { russian } from '#operations/local_services/sentences_ru'
import { consoleLanguage } from '#operations/local_services/sentences'

test.group('Console sentences', () => {
  test('both languages have the same placeholders', ({ assert }) => {
    const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      assert.deepEqual(placeholders(russian[key]), placeholders(english[key]), key)
    }
  })

  test('the terminal chooses the language', ({ assert }) => {
    assert.equal(consoleLanguage({ LANG: 'ru_RU.UTF-8' }), 'ru')
    assert.equal(consoleLanguage({ LANG: 'ru_RU.UTF-8', LC_ALL: 'en_US.UTF-8' }), 'en')
    assert.equal(consoleLanguage({}), 'en')
  })
})
