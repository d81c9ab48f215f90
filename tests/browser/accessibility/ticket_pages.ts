import { randomUUID } from 'node:crypto'
import { SubmitGuestRequest } from '#channels/web_form/actions/submit_guest_request'
import { confirmationToken } from '#channels/web_form/confirmation_token'
import GuestRequest from '#channels/web_form/models/guest_request'
import type { Locale } from '#config/i18n'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { at, then, visitor, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { addressOf } from '#tests/browser/support/open_page'
import { wordsOf, type Words } from '#tests/browser/support/words'
import { editorOf } from '#tests/browser/support/write'
import { imageFile } from '#tests/browser/support/files'
import { givenMessage, givenStoredFile, givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** Tickets as customers and agents see them, in a workspace that has something to show. */
export async function givenTicketPages(locale: Locale): Promise<Visitor[]> {
  const workspace = await givenWorkspace({ locale })
  await givenTickets(workspace)
  const { token, mailId } = await givenGuestRequest(workspace, locale)
  const t = wordsOf(locale)
  return [
    visitor(workspace, [...guestVisits(token, t), ...mailVisits(mailId)]),
    visitor(workspace, customerVisits, workspace.customer),
    visitor(workspace, agentVisits(t), workspace.agent),
  ]
}

async function givenTickets(workspace: TestWorkspace) {
  const content = imageFile().buffer
  const picture = { fileName: 'broken light.png', contentType: 'image/png', content }
  const files = [await givenStoredFile(workspace, picture), await givenStoredFile(workspace)]
  const subject = `A subject as long as they get ${'and-one-word-without-any-end'.repeat(5)}`
  const answered = await givenTicket(workspace, {
    subject: subject.slice(0, 200),
    files,
    tags: ['warranty', 'a-rather-long-tag-of-somebody'],
    assignee: workspace.agent,
  })
  await givenMessage(workspace, answered, {
    author: workspace.agent,
    bodyHtml: `<p>See <a href="https://example.org">this</a>:</p><pre><code>${'x'.repeat(200)}</code></pre><blockquote><p>quoted</p></blockquote>`,
  })
  await givenMessage(workspace, answered, { author: workspace.agent, visibility: 'internal' })
  await givenTicket(workspace, { status: 'solved', subject: 'Done' })
}

async function givenGuestRequest(workspace: TestWorkspace, locale: Locale) {
  const token = await inWorkspace(workspace, async () => {
    await new SubmitGuestRequest().execute({
      email: 'guest@customer.example',
      name: 'Gina Guest',
      subject: 'From outside',
      bodyHtml: '<p>Hello?</p>',
      submissionId: randomUUID(),
      files: [],
      locale,
    })
    const { id } = await GuestRequest.firstOrFail()
    return confirmationToken(id)
  })
  const mailbox = new LocalMailbox(process.env.PATCHBAY_DATA_DIR!, workspace.tenant.id)
  let mailId: string | undefined
  await until(async () => {
    const [mail] = await mailbox.list()
    return (mailId = mail?.id)
  })
  return { token, mailId: mailId! }
}

function guestVisits(token: string, t: Words): Visit[] {
  const domain = new URL(process.env.APP_URL!).hostname
  const form = then(at('/requests/new'), 'form', (page) => editorOf(page).waitFor())
  return [
    at('/'),
    form,
    then(form, 'form with errors', async (page) => {
      await page.getByRole('button', { name: t('portal.form.submit') }).click()
      await page.getByRole('alert').first().waitFor()
    }),
    at(`/requests/confirm/${token}`, 'confirmation'),
    at('/sign-in'),
    at('/no/such/page'),
    at(addressOf(`nobody.${domain}`), 'unknown workspace'),
    at(addressOf(domain), 'installation'),
  ]
}

function mailVisits(mailId: string): Visit[] {
  return [at('/local/mails'), at(`/local/mails/${mailId}`, 'mail')]
}

const customerVisits: Visit[] = [
  at('/', 'home of a customer'),
  at('/my/tickets'),
  at('/my/tickets?state=solved', 'solved requests'),
  then(at('/my/tickets/1'), 'request', (page) => editorOf(page).waitFor()),
  then(at('/my/tickets/2'), 'rating', (page) => page.locator('input[value=bad]').check()),
  at('/agent/tickets', 'forbidden'),
]

function agentVisits(t: Words): Visit[] {
  const ticket = then(at('/agent/tickets/1'), 'ticket', (page) => editorOf(page).waitFor())
  return [
    at('/agent/tickets?view=all', 'list'),
    at('/agent/tickets?view=pending&tag=nothing', 'empty list'),
    ticket,
    then(ticket, 'note', async (page) => {
      await page.getByRole('button', { name: t('agent.composer.note'), exact: true }).click()
    }),
    then(ticket, 'preview', async (page) => {
      await page
        .getByRole('button', { name: t('common.files.open', { name: 'broken light.png' }) })
        .click()
      await page.getByRole('dialog').waitFor()
    }),
    then(at('/agent/tickets'), 'shortcuts', async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    }),
  ]
}
