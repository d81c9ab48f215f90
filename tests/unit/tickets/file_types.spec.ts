import { test } from '@japa/runner'
import { contentMatches, extensionOf, fileTypes, isPreviewable } from '#tickets/files/file_types'

test.group('File types', () => {
  test('a name says the kind by its last part, in any case', ({ assert }) => {
    assert.equal(extensionOf('Photo.JPG'), 'jpg')
    assert.equal(extensionOf('invoice.pdf.exe'), 'exe')
    assert.equal(extensionOf('none'), '')
    assert.equal(extensionOf('dot.'), '')
  })

  test('.{name} may hold {found}')
    .with([
      { name: 'png', found: 'png' },
      { name: 'png', found: 'apng' },
      { name: 'jpeg', found: 'jpg' },
      { name: 'docx', found: 'zip' },
      { name: 'docx', found: 'docx' },
      { name: 'xls', found: 'cfb' },
      { name: 'm4a', found: 'mp4' },
      { name: 'mp4', found: 'm4v' },
      { name: 'ogg', found: 'opus' },
      { name: 'ogg', found: 'oga' },
      { name: 'txt', found: undefined },
      { name: 'csv', found: undefined },
    ])
    .run(({ assert }, { name, found }) => {
      assert.isTrue(contentMatches(name, found))
    })

  test('.{name} may not hold {found}')
    .with([
      { name: 'png', found: undefined },
      { name: 'png', found: 'exe' },
      { name: 'pdf', found: 'html' },
      { name: 'pdf', found: 'zip' },
      { name: 'docx', found: 'docm' },
      { name: 'txt', found: 'exe' },
      { name: 'zip', found: 'docx' },
    ])
    .run(({ assert }, { name, found }) => {
      assert.isFalse(contentMatches(name, found))
    })

  test('takes nothing that runs in a browser or on a machine', ({ assert }) => {
    for (const extension of ['html', 'htm', 'svg', 'xml', 'js', 'exe', 'bat', 'sh', 'jar', 'msi']) {
      assert.notProperty(fileTypes, extension)
    }
  })

  test('shows only what is safe to show', ({ assert }) => {
    for (const type of ['image/png', 'application/pdf', 'text/plain', 'audio/mpeg', 'video/mp4']) {
      assert.isTrue(isPreviewable(type), type)
    }
    for (const type of ['text/html', 'image/svg+xml', 'application/json', 'text/csv']) {
      assert.isFalse(isPreviewable(type), type)
    }
  })
})
