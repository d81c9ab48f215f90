import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { Page } from 'playwright'
import type { Locale } from '#config/i18n'
import MailSuppression from '#mail/models/mail_suppression'
import OutgoingMail, { type OutgoingMailState } from '#mail/models/outgoing_mail'
import { ChangeCcs } from '#tickets/ccs/change_ccs'
import type Message from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'
import { HoldReply } from '#tickets/sending/actions/hold_reply'
import { at, then, visitor, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { wordsOf, type Words } from '#tests/browser/support/words'
import { editorOf } from '#tests/browser/support/write'
import { givenMail, mailFixture } from '#tests/functional/email/support/mails'
import { givenMessage } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const A_DAY = 86_400
const longAddress = 'a-department-with-a-long-name@a-company-with-a-long-name.example'

/** A ticket with mails in and out, the quarantine, and how a workspace sends. */
export async function givenMailPages(locale: Locale): Promise<Visitor[]> {
  const t = wordsOf(locale)
  const [workspace, quiet] = [await givenWorkspace({ locale }), await givenWorkspace({ locale })]
  await givenQuarantine(workspace)
  const ticket = await givenConversation(workspace)
  await inWorkspace(workspace, () => leaveTroubles())
  return [
    visitor(workspace, [...ticketVisits(ticket, t), ...quarantineVisits(t)], workspace.agent),
    visitor(workspace, [at('/agent/settings/mail')], workspace.owner),
    visitor(quiet, [at('/agent/quarantine', 'empty quarantine')], quiet.agent),
    visitor(quiet, [at('/agent/settings/mail', 'mail without troubles')], quiet.owner),
  ]
}

async function givenQuarantine(workspace: TestWorkspace) {
  const doubtful = { verdicts: { dmarc: 'fail' } } as const
  const subject = `A subject ${'and-one-word-without-any-end'.repeat(5)}`
  await givenMail(workspace, { subject, from: `Eve <${longAddress}>` }, doubtful)
  await givenMail(workspace, { subject: '', from: 'eve@far.example' }, doubtful)
  await inWorkspace(workspace, () =>
    db.table('mail_blocks').insert({ sender: `blocked-${longAddress}` })
  )
}

/** A mail with a quote and a picture, answers that came, wait or failed, and one to undo. */
async function givenConversation(workspace: TestWorkspace): Promise<Ticket> {
  const { agent } = workspace
  const { ticket } = await givenMail(workspace, await mailFixture('quotes/gmail_en'))
  await inWorkspace(workspace, () => new ChangeCcs().add(ticket!, longAddress, agent))
  const answer = await givenMessage(workspace, ticket!, { author: agent })
  await inWorkspace(workspace, async () => {
    await leaveMail(ticket!, answer, 'sent', null)
    await leaveMail(ticket!, answer, 'queued', 'later')
    await leaveMail(ticket!, answer, 'failed', 'refused')
    await leaveMail(ticket!, answer, 'bounced', 'nobody')
    const reply = { bodyHtml: '<p>One moment</p>', submissionId: randomUUID() }
    await new HoldReply().execute(ticket!, agent, { ...reply, visibility: 'public' }, A_DAY)
  })
  return ticket!
}

const leaveMail = (
  ticket: Ticket,
  answer: Message,
  state: OutgoingMailState,
  reason: string | null
) =>
  OutgoingMail.create({
    key: `${state}.${ticket.id}`,
    kind: 'staff_replied',
    toAddress: `${state}-${longAddress}`,
    ticketId: ticket.id,
    messageId: answer.id,
    headerId: `${randomUUID()}@localhost`,
    isAutomatic: false,
    state,
    reason,
    detail: reason && `554 5.7.1 ${'x'.repeat(80)}`,
    attempts: 1,
    handOvers: 0,
    dueAt: DateTime.now().plus({ days: 1 }),
  })

async function leaveTroubles() {
  await MailSuppression.create({ address: longAddress, reason: 'bounced', detail: '550 no such' })
  await db.table('mail_breakers').insert({ tripped_at: new Date() })
}

function ticketVisits({ number }: Ticket, t: Words): Visit[] {
  const ticket = then(at(`/agent/tickets/${number}`), 'ticket with mails', (page) =>
    editorOf(page).waitFor()
  )
  const press = (id: string) => (page: Page) =>
    page
      .getByRole('button', { name: t(id), exact: true })
      .first()
      .click()
  return [
    then(ticket, 'ticket with mails', async (page) => {
      await page.locator('summary').first().click()
      await press('incoming_mails.message.show_quote')(page)
      await press('sending.ccs.add')(page)
    }),
    then(ticket, 'original of a mail', async (page) => {
      await press('incoming_mails.message.show_original')(page)
      await page.frameLocator('iframe').locator('body').waitFor()
    }),
  ]
}

function quarantineVisits(t: Words): Visit[] {
  const list = at('/agent/quarantine')
  const ask = (id: string) => async (page: Page) => {
    await page.getByText(t(id), { exact: true }).first().click()
    await page.getByRole('dialog').waitFor()
  }
  return [
    list,
    then(list, 'quarantine: block', ask('incoming_mails.actions.block')),
    then(list, 'quarantine: let through', ask('incoming_mails.actions.let_through')),
  ]
}
