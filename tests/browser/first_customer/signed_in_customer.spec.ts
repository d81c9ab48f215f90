import { test } from '@japa/runner'
import { fillMatter } from '#tests/browser/first_customer/guest_request'
import { textFile } from '#tests/browser/support/files'
import { openPage } from '#tests/browser/support/open_page'
import { signInByForm } from '#tests/browser/support/sign_in_by_form'
import { wordsOf } from '#tests/browser/support/words'
import { conversationOf, editorOf, write } from '#tests/browser/support/write'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'

const t = wordsOf('en')

test.group('A customer who is signed in', () => {
  test('asks without confirming and finds the request in their list', async ({ browser }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace)
    await signInByForm(page, workspace.customer, t, '/my/tickets')
    await page.getByRole('main').locator('a[href="/requests/new"]').click()
    await fillMatter(page, { subject: 'Wrong mount', body: 'It is round.', file: textFile() })
    await page.getByRole('button', { name: t('portal.form.submit') }).click()
    await page.waitForURL('**/my/tickets/1')
    await conversationOf(page).getByText('notes.txt').click()
    await page.getByRole('dialog').getByText('It blinks twice.').waitFor()
    await page.keyboard.press('Escape')

    await page
      .getByRole('link', { name: t('portal.ticket.back') })
      .last()
      .click()
    await page.getByRole('link', { name: 'Wrong mount' }).waitFor()
  })

  test('says that it is solved, and opens it again by a reply', async ({ browser }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { subject: 'Wrong mount' })
    await givenMessage(workspace, ticket, { author: workspace.agent })
    const page = await openPage(browser, workspace, { as: workspace.customer })
    await page.goto('/my/tickets/1')
    await page.getByRole('button', { name: t('portal.ticket.solve') }).click()
    await page.getByRole('heading', { name: t('portal.rating.title') }).waitFor()
    await write(editorOf(page), 'It came back.')
    await page.getByRole('button', { name: t('portal.ticket.reply_reopen') }).click()
    await page.getByText(t('portal.status.open'), { exact: true }).waitFor()
    await conversationOf(page).getByText('It came back.').waitFor()
  })

  test('gets one ticket by a double click', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { as: workspace.customer })
    await page.goto('/requests/new')
    await fillMatter(page, { subject: 'Twice', body: 'Click, click.' })
    await page.getByRole('button', { name: t('portal.form.submit') }).dblclick()
    await page.waitForURL('**/my/tickets/1')
    const tickets = await inWorkspace(workspace, () => Ticket.all())
    assert.lengthOf(tickets, 1)
  })

  test('replies once by a double click', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const page = await openPage(browser, workspace, { as: workspace.customer })
    await page.goto('/my/tickets/1')
    await write(editorOf(page), 'Any news?')
    await page.getByRole('button', { name: t('portal.ticket.reply') }).dblclick()
    await conversationOf(page).getByText('Any news?').waitFor()
    assert.equal(await conversationOf(page).getByText('Any news?').count(), 1)
    const messages = await inWorkspace(workspace, () =>
      Message.query().where('ticketId', ticket.id)
    )
    assert.lengthOf(messages, 2)
  })

  test('keeps every word when a file is refused', async ({ browser, assert }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { as: workspace.customer })
    await page.goto('/requests/new')
    const disguised = textFile('photo.png', 'I am no picture.')
    await fillMatter(page, { subject: 'With a file', body: 'See the photo.', file: disguised })
    await page.getByRole('button', { name: t('portal.form.submit') }).click()
    await page
      .getByText(t('problems.E_FILE_REFUSED', { fileName: 'photo.png' }))
      .first()
      .waitFor()
    assert.equal(await page.locator('#subject').inputValue(), 'With a file')
    assert.equal(await editorOf(page).innerText(), 'See the photo.')

    await page
      .getByRole('button', { name: t('common.files.remove', { name: 'photo.png' }) })
      .click()
    await page.getByRole('button', { name: t('portal.form.submit') }).click()
    await page.waitForURL('**/my/tickets/1')
    await conversationOf(page).getByText('See the photo.').waitFor()
  })

  test('is told at once of a file whose type is not taken', async ({ browser }) => {
    const workspace = await givenWorkspace()
    const page = await openPage(browser, workspace, { as: workspace.customer })
    await page.goto('/requests/new')
    await page.locator('input[type=file]').setInputFiles(textFile('run.exe'))
    await page.getByText(t('common.files.wrong_type', { name: 'run.exe' })).waitFor()
  })
})
