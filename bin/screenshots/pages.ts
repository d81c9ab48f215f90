import type { Page } from 'playwright'
import type { DemoWorkspace } from '#operations/demo/story'
import { mailPictures } from './mail_pages.js'
import { at, heading, type Picture } from './picture.js'
import { doorPictures, operatorPictures, ownerPictures } from './settings_pages.js'
import { fillRequest, solvedTicketOf } from './visitors.js'

const editor = (page: Page) => page.locator('#bodyHtml').waitFor()
const dialog = (page: Page) => page.getByRole('dialog').waitFor()

async function openTicket(page: Page, text: string) {
  await page.goto('/agent/tickets?view=all')
  await page.locator('a[data-row]', { hasText: text }).first().click()
  await editor(page)
}

/** The demo's ticket with the longest conversation: reply, note and changes. */
const longest = ({ tickets }: DemoWorkspace) =>
  tickets.reduce((long, ticket) => (ticket.messages.length > long.messages.length ? ticket : long))

export const pictures: Picture[] = [
  { name: 'portal-home', as: 'guest', isMain: true, show: at('/') },
  { name: 'portal-home-customer', as: 'customer', show: at('/') },
  {
    name: 'request-form',
    as: 'guest',
    isMain: true,
    show: async (page, { demo }) => {
      await page.goto('/requests/new')
      await fillRequest(page, demo)
    },
  },
  {
    name: 'request-form-empty',
    as: 'guest',
    show: async (page) => {
      await page.goto('/requests/new')
      await editor(page)
    },
  },
  {
    name: 'request-form-errors',
    as: 'guest',
    show: async (page) => {
      await page.goto('/requests/new')
      await editor(page)
      await page.locator('#email').fill('ines')
      await page.locator('main button[type=submit]').click()
      await page.getByRole('alert').first().waitFor()
    },
  },
  { name: 'request-sent', as: 'guest', show: at('/requests/sent') },
  {
    name: 'request-confirm',
    as: 'guest',
    show: async (page, { scene }) => {
      await page.goto(scene.confirmation)
      await heading(page)
    },
  },
  { name: 'my-tickets', as: 'customer', show: at('/my/tickets?state=all') },
  {
    name: 'my-ticket',
    as: 'customer',
    isMain: true,
    show: async (page) => {
      await page.goto('/my/tickets?state=all')
      await page.locator('main li a').last().click()
      await editor(page)
    },
  },
  {
    name: 'rating',
    as: 'rater',
    show: async (page, { demo, t }) => {
      await page.goto('/my/tickets?state=all')
      await page.getByRole('link', { name: solvedTicketOf(demo).subject }).click()
      await editor(page)
      const change = page.getByRole('button', { name: t('portal.rating.change') })
      if (await change.isVisible()) await change.click()
      await page.locator('input[value=good]').check()
    },
  },
  { name: 'sign-in', as: 'guest', isMain: true, show: at('/sign-in') },
  { name: 'agent-list', as: 'agent', isMain: true, show: at('/agent/tickets?view=all') },
  { name: 'agent-list-empty', as: 'agent', show: at('/agent/tickets?view=all&tag=none') },
  {
    name: 'agent-ticket',
    as: 'agent',
    isMain: true,
    show: (page, { demo }) => openTicket(page, longest(demo).subject),
  },
  {
    name: 'agent-note',
    as: 'agent',
    show: async (page, { demo, t }) => {
      await openTicket(page, longest(demo).subject)
      await page.getByRole('button', { name: t('agent.composer.note'), exact: true }).click()
    },
  },
  {
    name: 'agent-preview',
    as: 'agent',
    show: async (page) => {
      await page.goto('/agent/tickets?view=all&sort=-created')
      await page.locator('a[data-row]').first().click()
      await editor(page)
      await page.locator('ol img').first().click()
      await dialog(page)
    },
  },
  {
    name: 'agent-shortcuts',
    as: 'agent',
    show: async (page) => {
      await page.goto('/agent/tickets')
      await page.locator('a[data-row]').first().waitFor()
      await page.keyboard.press('?')
      await dialog(page)
    },
  },
  { name: 'local-mails', as: 'guest', show: at('/local/mails') },
  {
    name: 'local-mail',
    as: 'guest',
    show: async (page, { scene }) => {
      await page.goto(scene.mail)
      await page.frameLocator('iframe').locator('a').first().waitFor()
    },
  },
  {
    name: 'installation-home',
    as: 'guest',
    show: (page, { instance }) => at(instance.addressOf())(page),
  },
  { name: 'error-not-found', as: 'guest', show: at('/no/such/page') },
  { name: 'error-forbidden', as: 'customer', show: at('/agent/tickets') },
  {
    name: 'error-unknown-workspace',
    as: 'guest',
    show: (page, { instance }) => at(instance.addressOf('acmee'))(page),
  },
  ...mailPictures,
  ...ownerPictures,
  ...doorPictures,
  ...operatorPictures,
]
