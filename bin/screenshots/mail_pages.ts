import type { Page } from 'playwright'
import { DEMO_PASSWORD } from '#operations/demo/demo_workspaces'
import { mailWordsOf } from './mails.js'
import { at, heading, type Picture, type Stage } from './picture.js'

const settings = (name: string) => at(`/agent/settings/${name}`)

/** Opens what may ask for the password first. */
const confirmed = (path: string) => async (page: Page) => {
  await at(path)(page)
  if (new URL(page.url()).pathname !== '/account/confirm') return
  await page.locator('#password').fill(DEMO_PASSWORD)
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(`**${path}`)
  await heading(page)
}

async function openMail(page: Page, { demo }: Stage) {
  await page.goto('/agent/tickets?view=all&sort=-created')
  await page
    .getByRole('link', { name: mailWordsOf(demo).subject })
    .first()
    .click()
  await page.locator('#bodyHtml').waitFor()
}

async function answer(page: Page, text: string, t: Stage['t']) {
  await page.locator('#bodyHtml').fill(text)
  await page.locator('#bodyHtml').press('Control+Enter')
  await page.getByText(t('sending.held.mark')).waitFor()
}

/** A webhook that nobody answers yet, with one example sent to it. */
async function makeWebhook(page: Page, { demo, t }: Stage) {
  await settings('webhooks')(page)
  const made = page.locator('main a[href*="/webhooks/"]').filter({ hasText: demo.slug })
  if ((await made.count()) === 0) {
    await confirmed('/agent/settings/webhooks/create')(page)
    await page.locator('#url').fill(`https://hooks.${demo.slug}.example/patchbay`)
    await page.locator('main form button[type=submit]').click()
    await page.waitForURL('**/secret')
    await settings('webhooks')(page)
  }
  await made.first().click()
  const example = page.getByRole('button', { name: t('webhooks.test.title') })
  await example.waitFor()
  const sent = page.locator('main a[href*="/deliveries/"]')
  if ((await sent.count()) > 0) return
  await example.click()
  await page.getByRole('dialog').locator('button[type=submit]').click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await settings('webhooks')(page)
  await made.first().click()
  await sent.first().waitFor()
}

/** Mails in and out, what is told to whom, and what other programs hear of it. */
export const mailPictures: Picture[] = [
  {
    name: 'agent-mail-original',
    as: 'agent',
    show: async (page, stage) => {
      await openMail(page, stage)
      await page.getByText(stage.t('incoming_mails.message.show_original')).click()
      await page.frameLocator('iframe').locator('p').first().waitFor()
    },
  },
  {
    name: 'agent-mail',
    as: 'agent',
    isMain: true,
    show: async (page, stage) => {
      const { answer: first, taken } = mailWordsOf(stage.demo)
      await openMail(page, stage)
      const sent = page.getByText(stage.t('sending.deliveries.sent'), { exact: true })
      if (!(await page.getByText(first).first().isVisible())) {
        await answer(page, first, stage.t)
        await sent.first().waitFor({ timeout: 60_000 })
      }
      const undo = page.getByRole('button', { name: stage.t('sending.held.undo_label') })
      if (await undo.isVisible()) {
        await undo.click()
        await page.getByText(stage.t('sending.returned.undone')).waitFor()
        await page.locator('#bodyHtml').press('Control+Enter')
        await page.getByText(stage.t('sending.held.mark')).waitFor()
      } else await answer(page, taken, stage.t)
    },
  },
  { name: 'quarantine', as: 'agent', show: at('/agent/quarantine') },
  { name: 'notifications', as: 'agent', show: at('/agent/notifications?show=all') },
  { name: 'notification-choices', as: 'agent', show: at('/account/notifications') },
  { name: 'mail-settings', as: 'owner', show: settings('mail') },
  { name: 'mailboxes', as: 'owner', show: settings('mailboxes') },
  { name: 'mailbox-create', as: 'owner', show: settings('mailboxes/create') },
  {
    name: 'mailbox',
    as: 'owner',
    show: async (page) => {
      await settings('mailboxes')(page)
      await page.locator('main a[href*="/mailboxes/"]:not([href$="/create"])').first().click()
      await page.locator('#name').waitFor()
    },
  },
  { name: 'mail-texts', as: 'owner', show: settings('mail-texts') },
  {
    name: 'mail-text',
    as: 'owner',
    show: (page, { demo }) => settings(`mail-texts/request_received/${demo.locale}`)(page),
  },
  {
    name: 'webhook-create',
    as: 'owner',
    show: async (page, { t }) => {
      await confirmed('/agent/settings/webhooks/create')(page)
      await page.getByLabel(t('webhooks.form.chosen'), { exact: true }).check()
    },
  },
  { name: 'webhook', as: 'owner', show: makeWebhook },
  {
    name: 'webhook-delivery',
    as: 'owner',
    show: async (page, stage) => {
      await makeWebhook(page, stage)
      await page.locator('main a[href*="/deliveries/"]').first().click()
      await page.waitForURL('**/deliveries/*')
      await heading(page)
    },
  },
  { name: 'webhooks', as: 'owner', show: settings('webhooks') },
]
