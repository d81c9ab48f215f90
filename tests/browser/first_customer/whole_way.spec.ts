import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { locales } from '#config/i18n'
import { fillRequest, openConfirmation } from '#tests/browser/first_customer/guest_request'
import { imageFile } from '#tests/browser/support/files'
import { openPage } from '#tests/browser/support/open_page'
import { signInByForm } from '#tests/browser/support/sign_in_by_form'
import { wordsOf } from '#tests/browser/support/words'
import { conversationOf, editorOf, write } from '#tests/browser/support/write'
import { until } from '#tests/helpers/until'
import { givenWorkspace } from '#tests/helpers/workspaces'

const story = {
  en: {
    request: {
      email: 'maya@customer.example',
      name: 'Maya Fernandes',
      subject: 'The rear light stays dark',
      body: 'It went dark after an hour in the rain.',
    },
    note: 'Third one of this batch.',
    answer: 'A new light leaves our warehouse today.',
    reply: 'Thank you! Will it take the same mount?',
    comment: 'Quick and friendly.',
  },
  ru: {
    request: {
      email: 'maya@customer.example',
      name: 'Майя Фернандес',
      subject: 'Задний фонарь не горит',
      body: 'Погас через час езды под дождём.',
    },
    note: 'Уже третий из этой партии.',
    answer: 'Новый фонарь уедет к вам сегодня.',
    reply: 'Спасибо! Крепление подойдёт то же?',
    comment: 'Быстро и по-доброму.',
  },
}

test.group('The first customer', () => {
  test('asks as a guest, is answered live and says how it was: {$self}')
    .with([...locales])
    .run(async ({ browser, assert }, locale) => {
      const t = wordsOf(locale)
      const { request, note, answer, reply, comment } = story[locale]
      const ours = await givenWorkspace({ locale })
      const theirs = await givenWorkspace({ locale })
      const { agent } = ours
      const button = (id: string, values?: Record<string, unknown>) =>
        ({ name: t(id, values), exact: true }) as const

      const desk = await openPage(browser, ours, { locale })
      await signInByForm(desk, agent, t, '/agent/tickets')
      await desk.getByText(t('agent.list.empty.title')).waitFor()

      const customer = await openPage(browser, ours, { locale })
      await customer.goto('/')
      await customer.getByRole('main').locator('a[href="/requests/new"]').click()
      await fillRequest(customer, { ...request, file: imageFile() })
      await customer.getByRole('button', button('portal.form.submit')).click()
      await customer.getByRole('heading', { name: t('portal.sent.title') }).waitFor()
      assert.equal(await desk.locator('a[data-row]').count(), 0, 'nothing before it is confirmed')

      const portal = await openConfirmation(customer, ours.tenant.name, t)
      await portal.getByText(request.subject).waitFor()
      await portal.getByRole('button', button('portal.confirm.button')).click()
      await portal.waitForURL('**/my/tickets/1')
      await portal.getByText(request.body).waitFor()

      await desk.getByRole('link', { name: request.subject }).click()
      await desk.waitForURL('**/agent/tickets/1')
      await conversationOf(desk).getByText(request.body).waitFor()
      const file = desk.getByRole('button', {
        name: t('common.files.open', { name: 'broken light.png' }),
      })
      const address = await file.locator('img').getAttribute('src')
      await file.click()
      const preview = desk.getByRole('dialog').getByRole('img', { name: 'broken light.png' })
      await preview.waitFor()
      assert.equal(
        await preview.evaluate(
          (image) => (image as unknown as { naturalWidth: number }).naturalWidth
        ),
        320
      )
      await desk.getByRole('button', button('common.close')).click()

      await desk.getByRole('button', button('agent.composer.note')).click()
      await write(editorOf(desk), note)
      await desk.getByRole('button', button('agent.composer.add_note')).click()
      await conversationOf(desk).getByText(note).waitFor()

      await desk.getByRole('button', button('agent.composer.reply')).click()
      await write(editorOf(desk), answer)
      const pending = t('tickets.status.pending')
      await desk.getByRole('button', button('agent.composer.send_and', { status: pending })).click()
      await conversationOf(desk).getByText(answer).waitFor()

      await conversationOf(portal).getByText(answer).waitFor()
      await portal.getByText(t('portal.status.pending'), { exact: true }).waitFor()
      assert.equal(await portal.getByText(note).count(), 0, 'notes are for staff')

      await write(editorOf(portal), reply)
      await portal.getByRole('button', button('portal.ticket.reply')).click()
      await conversationOf(desk).getByText(reply).waitFor()
      await untilStatus(desk, t('tickets.status.label'), t('tickets.status.open'))

      await desk.getByRole('combobox', { name: t('tickets.status.label') }).click()
      await desk.getByRole('option', { name: t('tickets.status.solved') }).click()
      await portal.getByRole('heading', { name: t('portal.rating.title') }).waitFor()
      await portal.locator('input[value=good]').check()
      await portal.getByRole('textbox', { name: t('portal.rating.comment') }).fill(comment)
      await portal.getByRole('button', button('portal.rating.send')).click()
      await portal.getByText(t('portal.rating.yours_good')).waitFor()

      const details = desk.getByRole('complementary', { name: t('agent.ticket.details') })
      await details.getByText(t('agent.ticket.rated_good'), { exact: true }).waitFor()
      await details.getByText(comment).waitFor()

      const stranger = await openPage(browser, theirs, { locale })
      await signInByForm(stranger, theirs.agent, t, '/agent/tickets?view=all')
      await stranger.getByText(t('agent.list.empty.title')).waitFor()
      for (const path of ['/agent/tickets/1', '/my/tickets/1', address!]) {
        const response = await stranger.goto(path)
        assert.equal(response!.status(), 404, path)
      }
    })
})

async function untilStatus(page: Page, label: string, status: string) {
  const field = page.getByRole('combobox', { name: label })
  await until(async () => (await field.inputValue()) === status)
}
