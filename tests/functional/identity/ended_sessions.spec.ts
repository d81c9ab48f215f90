import { test } from '@japa/runner'
import Ticket from '#tickets/models/ticket'
import { browserOf, Browser } from '#tests/functional/identity/support/browser'
import { newestLink } from '#tests/functional/identity/support/links'
import { mailsOf } from '#tests/functional/identity/support/mails'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'

/** The path of a mail's button. */
const pathIn = (text: string) => /http:\/\/[^/]+(\/my\/tickets\/\S+)/.exec(text)![1]!

test.group('A customer whose session has ended', () => {
  test('comes from a ticket mail to the ticket by a mailed link, typing nothing', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { customer } = workspace
    await givenTicket(workspace)
    const [mail] = await mailsOf(workspace)
    const phone = new Browser(client, workspace.host)
    const away = await phone.page(pathIn(mail!.text))
    away.assertHeader('location', '/sign-in')
    const page = await phone.props('/sign-in')
    assert.equal(page.knownAddress, customer.email)

    await phone.post('/sign-in/link', { email: page.knownAddress })
    const { path } = await newestLink(workspace, 'sign_in')
    const used = await phone.post(path, {})
    const ticket = await inWorkspace(workspace, () => Ticket.query().firstOrFail())
    used.assertHeader('location', `/my/tickets/${ticket.number}`)
    const shown = await phone.page(`/my/tickets/${ticket.number}`)
    shown.assertStatus(200)
  })

  test('finds the address of last time filled in, unless they signed out', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { email } = workspace.customer
    const browser = await browserOf(client, workspace)
    await browser.post('/sign-in', { email, password: PASSWORD })
    const kept = browser.cookies.get('patchbay_address')!
    await browser.page('/')
    await browser.post('/sign-out')
    const after = await browser.props('/sign-in')
    assert.equal(after.knownAddress, '')

    const again = await browserOf(client, workspace)
    again.cookies.set('patchbay_address', kept)
    const page = await again.props('/sign-in')
    assert.equal(page.knownAddress, email)
  })

  test('is told no address by a forged hint or one of another workspace', async ({
    client,
    assert,
  }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    await givenTicket(acme)
    const [mail] = await mailsOf(acme)
    const path = pathIn(mail!.text)
    for (const [workspace, attempt] of [
      [vektor, path],
      [acme, '/my/tickets/1?for=forged'],
      [acme, '/my/tickets/1?for[]=a&for[]=b'],
    ] as const) {
      const browser = new Browser(client, workspace.host)
      await browser.page(attempt)
      const page = await browser.props('/sign-in')
      assert.equal(page.knownAddress, '', attempt)
    }
    const guest = await asGuest(client, vektor)
    const shown = await guest.get(path)
    assert.notInclude(JSON.stringify(shown.headers()), acme.customer.email)
  })

  test('reads below an answer who wrote it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, () =>
      workspace.agent.merge({ signatureHtml: '<p>Agnes, <b>Support</b></p>' }).save()
    )
    const ticket = await givenTicket(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.post(`/agent/tickets/${ticket.number}/messages`).json({
      bodyHtml: '<p>Done.</p>',
      visibility: 'public',
      submissionId: crypto.randomUUID(),
    })
    const mails = await mailsOf(workspace)
    const answer = mails.find(({ text }) => text.includes('Done.'))!
    assert.match(answer.text, /^Done\.\n\n-- ?\nAgnes, Support/)
    assert.include(answer.html, '<b>Support</b>')
  })
})
