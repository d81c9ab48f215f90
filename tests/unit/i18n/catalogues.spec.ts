import { readdirSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  parse,
  TYPE,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'

interface Tree {
  [key: string]: string | Tree
}

const root = new URL('../../../resources/lang/', import.meta.url)
const filesOf = (locale: string) => readdirSync(new URL(`${locale}/`, root)).sort()

/** Every text of a locale by its id, as both the server and the browser call it. */
function catalogue(locale: string): Map<string, string> {
  const texts = new Map<string, string>()
  const walk = (tree: Tree, prefix: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') texts.set(`${prefix}.${key}`, value)
      else walk(value, `${prefix}.${key}`)
    }
  }
  for (const file of filesOf(locale)) {
    walk(
      JSON.parse(readFileSync(new URL(`${locale}/${file}`, root), 'utf8')),
      file.replace(/\.json$/, '')
    )
  }
  return texts
}

function visit(elements: MessageFormatElement[], see: (element: MessageFormatElement) => void) {
  for (const element of elements) {
    see(element)
    if (isTagElement(element)) visit(element.children, see)
    if (isPluralElement(element) || isSelectElement(element)) {
      for (const option of Object.values(element.options)) visit(option.value, see)
    }
  }
}

function argumentsOf(text: string): string[] {
  const names = new Set<string>()
  visit(parse(text), (element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return
    names.add(isTagElement(element) ? `<${element.value}>` : element.value)
  })
  return [...names].sort()
}

function missingPluralForms(locale: string, text: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  const missing: string[] = []
  visit(parse(text), (element) => {
    if (!isPluralElement(element)) return
    missing.push(...pluralCategories.filter((category) => !(category in element.options)))
  })
  return missing
}

const english = catalogue('en')
const russian = catalogue('ru')

test.group('Texts', () => {
  test('both languages have the same files and the same keys', ({ assert }) => {
    assert.deepEqual(filesOf('ru'), filesOf('en'))
    assert.deepEqual([...russian.keys()].sort(), [...english.keys()].sort())
  })

  test('a text takes the same arguments and tags in both languages', ({ assert }) => {
    for (const [id, text] of english) {
      assert.deepEqual(argumentsOf(russian.get(id)!), argumentsOf(text), id)
    }
  })

  test('a plural has all forms of its language', ({ assert }) => {
    for (const [locale, texts] of [
      ['en', english],
      ['ru', russian],
    ] as const) {
      for (const [id, text] of texts) {
        assert.deepEqual(missingPluralForms(locale, text), [], `${locale} ${id}`)
      }
    }
  })

  test('no text is empty', ({ assert }) => {
    for (const [id, text] of [...english, ...russian]) assert.notEqual(text.trim(), '', id)
  })
})
