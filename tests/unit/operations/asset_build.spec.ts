import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getActiveTest, test } from '@japa/runner'
import { AssetBuild } from '#operations/local_services/asset_build'

/** The smallest checkout that Vite can build. */
function givenCheckout(): string {
  const checkout = mkdtempSync(join(tmpdir(), 'patchbay-assets-'))
  getActiveTest()?.cleanup(() => rmSync(checkout, { recursive: true, force: true }))
  mkdirSync(join(checkout, 'inertia'))
  mkdirSync(join(checkout, 'public'))
  writeFileSync(join(checkout, 'inertia/app.ts'), 'document.title = "1"')
  writeFileSync(
    join(checkout, 'vite.config.ts'),
    `export default {
      publicDir: false,
      build: { outDir: 'public/assets', manifest: true, rolldownOptions: { input: 'inertia/app.ts' } },
    }`
  )
  return checkout
}

test.group('Asset build', () => {
  test('is fresh after a build, whatever the times of files say', async ({ assert }) => {
    const checkout = givenCheckout()
    const assets = new AssetBuild(checkout)
    assert.isFalse(assets.isFresh)
    await assets.run()

    utimesSync(join(checkout, 'inertia/app.ts'), new Date(), new Date())
    assert.isTrue(assets.isFresh)
  })

  test('is stale when a source changed, came or went', async ({ assert }) => {
    const checkout = givenCheckout()
    const assets = new AssetBuild(checkout)
    await assets.run()

    writeFileSync(join(checkout, 'inertia/new.ts'), '')
    assert.isFalse(assets.isFresh)
    rmSync(join(checkout, 'inertia/new.ts'))
    assert.isTrue(assets.isFresh)
    writeFileSync(join(checkout, 'inertia/app.ts'), 'document.title = "2"')
    assert.isFalse(assets.isFresh)
  })

  test('a build that fails says why in one line and stays stale', async ({ assert }) => {
    const checkout = givenCheckout()
    writeFileSync(join(checkout, 'inertia/app.ts'), 'import "./missing.js"')
    const assets = new AssetBuild(checkout)

    await assert.rejects(() => assets.run(), /missing\.js/)
    assert.isFalse(assets.isFresh)
  })
})
