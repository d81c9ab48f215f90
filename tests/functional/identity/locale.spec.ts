import { test } from '@japa/runner'
import User from '#identity/models/user'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import { browserOf } from '#tests/functional/identity/support/browser'

test.group('Language', () => {
  test('is the workspace’s when nobody asks for another', async ({ client, assert }) => {
    const workspace = await givenWorkspace({ locale: 'ru' })
    const browser = await browserOf(client, workspace)
    const { locale } = await browser.props('/sign-in')
    assert.equal(locale, 'ru')
  })

  test('follows the browser, and before that its own choice', async ({ client, assert }) => {
    const workspace = await givenWorkspace({ locale: 'en' })
    const guest = await asGuest(client, workspace)
    const page = async (headers: Record<string, string>) => {
      const response = await guest.get('/sign-in').headers(headers)
      return /<html lang="(\w+)"/.exec(response.text())?.[1]
    }
    assert.equal(await page({ 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.5' }), 'ru')
    assert.equal(await page({ 'accept-language': 'xx' }), 'en')

    const browser = await browserOf(client, workspace)
    await browser.put('/preferences', { locale: 'ru' })
    const { locale } = await browser.props('/sign-in')
    assert.equal(locale, 'ru')
  })

  test('is kept with the person who chose it', async ({ client, assert }) => {
    const workspace = await givenWorkspace({ locale: 'en' })
    const visitor = await signInAs(client, workspace, workspace.customer)
    const response = await visitor.put('/preferences').form({ locale: 'ru' })
    response.assertStatus(302)
    const elsewhere = await signInAs(client, workspace, workspace.customer)
    const page = await elsewhere.get('/no-such-page').header('accept-language', 'en')
    page.assertStatus(404)
    await inWorkspace(workspace, async () => {
      const user = await User.findOrFail(workspace.customer.id)
      assert.equal(user.locale, 'ru')
    })
  })

  test('is one of those we speak', async ({ client }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.customer)
    const response = await visitor
      .put('/preferences')
      .header('accept', 'application/json')
      .json({ locale: 'tlh' })
    response.assertStatus(422)
  })

  test('is also that of pages that do not exist', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const response = await guest.get('/no-such-page').header('accept-language', 'ru')
    response.assertStatus(404)
    assert.include(response.text(), '<html lang="ru"')
  })
})
