import { test } from '@japa/runner'
import PostalMime, { type Email } from 'postal-mime'
import { createTransport } from 'nodemailer'
import { locales, type Locale } from '#config/i18n'
import { SmtpTransport } from '#mail/outgoing/transports/smtp_transport'
import { smtpSettings } from '#mail/outgoing/smtp_settings'
import { useInstallationTransport } from '#mail/outgoing/transports/transport_of'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { openPage } from '#tests/browser/support/open_page'
import { wordsOf } from '#tests/browser/support/words'
import { conversationOf, editorOf, write } from '#tests/browser/support/write'
import { givenReceiver } from '#tests/functional/email/doors/support/smtp'
import { mailFixture } from '#tests/functional/email/support/mails'
import { startBackgroundWork } from '#tests/helpers/background_work'
import { MailServer } from '#tests/helpers/mail_server'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** A mail takes its way through the queue, behind what else is to be done. */
const PATIENCE = 60_000
const anna = 'anna@customer.example'

const story = {
  en: {
    file: 'inline_image',
    subject: 'Picture',
    body: 'Look:',
    answer: 'Thank you, the picture says it all.',
    reply: 'Glad to hear. When does the new one leave?',
  },
  ru: {
    file: 'koi8_r',
    subject: 'Не работает принтер',
    body: 'Помогите, пожалуйста.',
    answer: 'Попробуйте выключить его и включить снова.',
    reply: 'Помогло, спасибо!',
  },
}

type Cleanup = (callback: () => void | Promise<void>) => void

/** Where the installation's mails arrive, as they do at a server of others. */
async function givenInbox(cleanup: Cleanup) {
  const server = await new MailServer().start()
  cleanup(() => server.stop())
  const transport = new SmtpTransport(smtpSettings(`smtp://127.0.0.1:${server.port}`))
  cleanup(() => transport.close())
  cleanup(useInstallationTransport(transport))
  return server
}

const holdFor = (workspace: TestWorkspace, seconds: number) =>
  inWorkspace(workspace, () => WorkspaceSettings.query().update({ undo_send_seconds: seconds }))

test.group('The whole way of a mail', () => {
  test('becomes a ticket on screen, is answered, and its answer lands in the ticket: {$self}')
    .with([...locales])
    .run(async ({ browser, assert, cleanup }, locale: Locale) => {
      const t = wordsOf(locale)
      const { file, subject, body, answer, reply } = story[locale]
      const inbox = await givenInbox(cleanup)
      const { port } = await givenReceiver(cleanup)
      const customer = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
      cleanup(() => customer.close())
      const workspace = await givenWorkspace({ locale })
      cleanup(await startBackgroundWork(workspace.tenant))
      await holdFor(workspace, 30)

      const desk = await openPage(browser, workspace, { as: workspace.agent, locale })
      await desk.goto('/agent/tickets')
      await desk.getByText(t('agent.list.empty.title')).waitFor()
      await desk.evaluate('window.isNeverReloaded = true')

      const to = `support@${workspace.host}`
      await customer.sendMail({
        envelope: { from: anna, to },
        raw: await writtenTo(to, file),
      })
      await desk.getByRole('link', { name: subject }).click()
      await desk.waitForURL('**/agent/tickets/1')
      const conversation = conversationOf(desk)
      await conversation.getByText(body).waitFor()

      await write(editorOf(desk), answer)
      const status = t('tickets.status.pending')
      const send = desk.getByRole('button', { name: t('agent.composer.send_and', { status }) })
      await send.click()
      await conversation.getByText(t('sending.held.mark')).waitFor()
      await editorOf(desk).getByText(answer).waitFor({ state: 'hidden' })
      await desk.getByRole('button', { name: t('sending.held.undo_label') }).click()
      await desk.getByText(t('sending.returned.undone')).waitFor()
      await editorOf(desk).getByText(answer).waitFor()
      await conversation.getByText(t('sending.held.mark')).waitFor({ state: 'hidden' })

      await holdFor(workspace, 1)
      await send.click()
      await conversation
        .getByText(t('sending.deliveries.sent'), { exact: true })
        .waitFor({ timeout: PATIENCE })
      await conversation.getByText(answer).waitFor()
      const mails = await Promise.all(inbox.mails.map(parsed))
      const answers = mails.filter(({ text }) => text?.includes(answer))
      assert.lengthOf(answers, 1, 'what was taken back is sent once')
      assert.equal(answers[0].to?.[0].address, anna)
      assert.match(answers[0].replyTo?.[0].address ?? '', /^support\+t/)

      await customer.sendMail({
        from: `Anna <${anna}>`,
        to: answers[0].replyTo?.[0].address,
        subject: 'Something else by its words',
        text: reply,
      })
      await conversation.getByText(reply).waitFor({ timeout: PATIENCE })
      const field = desk.getByRole('combobox', { name: t('tickets.status.label') })
      await until(async () => (await field.inputValue()) === t('tickets.status.open'))
      await desk
        .getByRole('link', { name: t('agent.views.all') })
        .first()
        .click()
      await desk.getByRole('link', { name: subject }).waitFor()
      assert.equal(await desk.locator('a[data-row]').count(), 1)
      const isNeverReloaded = await desk.evaluate<boolean>('window.isNeverReloaded')
      assert.isTrue(isNeverReloaded)
    })
})

/** A mail of `tests/fixtures/mails`, byte for byte, at an address of the moment. */
async function writtenTo(address: string, file: string) {
  const mail = await mailFixture(file)
  return Buffer.from(mail.toString('latin1').replace('support@acme.example', address), 'latin1')
}

function parsed({ source }: { source: string }): Promise<Email> {
  return PostalMime.parse(Buffer.from(source, 'latin1'))
}
