import type { Page } from 'playwright'
import { at, type Picture } from './picture.js'
import { findMail } from './visitors.js'

const settings = (name: string) => at(`/agent/settings/${name}`)

const pasted = {
  en: 'Nora Neighbour <nora@acme.example>\nowen@acme.example\nnot an address',
  ru: 'Нина Новикова <nina@vektor.example>\noleg@vektor.example\nэто не адрес',
}

async function askForLink(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.locator('#email').fill(email)
  await page.locator('#email').press('Enter')
  await page.waitForURL('**/mailed')
}

/** How a workspace and an account are looked after. */
export const ownerPictures: Picture[] = [
  { name: 'welcome', as: 'owner', isMain: true, show: at('/agent/welcome') },
  { name: 'people', as: 'owner', isMain: true, show: settings('people') },
  {
    name: 'person',
    as: 'owner',
    show: async (page, { demo }) => {
      await page.goto('/agent/settings/people')
      const { name } = demo.people.find(({ email }) => email === demo.agentEmail)!
      await page.getByRole('link', { name }).first().click()
      await page.waitForURL('**/people/*')
    },
  },
  { name: 'invitations', as: 'owner', show: settings('invitations') },
  {
    name: 'invitation-preview',
    as: 'owner',
    show: async (page, { demo }) => {
      await page.goto('/agent/settings/invitations/list')
      await page.locator('#list').fill(pasted[demo.locale])
      await page.locator('main button[type=submit]').click()
      await page.getByRole('table').waitFor()
    },
  },
  { name: 'teams', as: 'owner', show: settings('teams') },
  { name: 'roles', as: 'owner', show: settings('roles') },
  { name: 'general', as: 'owner', show: settings('general') },
  { name: 'look', as: 'owner', show: settings('brand') },
  {
    name: 'domains',
    as: 'owner',
    show: async (page, { demo }) => {
      const host = `help.${demo.slug}-shop.com`
      await settings('domains')(page)
      if (await page.getByText(host).first().isVisible()) return
      await page.locator('#host').fill(host)
      await page.locator('main button[type=submit]').first().click()
      await page.getByText(host).first().waitFor()
    },
  },
  { name: 'access', as: 'owner', show: settings('access') },
  { name: 'workspace-tokens', as: 'owner', show: settings('tokens') },
  { name: 'support-access', as: 'owner', show: settings('support-access') },
  { name: 'workspace-data', as: 'owner', show: settings('workspace-data') },
  { name: 'profile', as: 'owner', show: at('/account/profile') },
  { name: 'security', as: 'owner', show: at('/account/security') },
  { name: 'second-factor', as: 'owner', show: at('/account/security/second-factor') },
  { name: 'sessions', as: 'owner', show: at('/account/sessions') },
  { name: 'tokens', as: 'owner', show: at('/account/tokens') },
]

/** The ways in. */
export const doorPictures: Picture[] = [
  {
    name: 'sign-up',
    as: 'guest',
    isMain: true,
    show: (page, { instance }) => at(`${instance.addressOf()}/sign-up`)(page),
  },
  {
    name: 'sign-in-link-asked',
    as: 'guest',
    show: (page, { demo }) => askForLink(page, demo.customerEmail),
  },
  {
    name: 'sign-in-link',
    as: 'guest',
    show: async (page, { demo }) => {
      await askForLink(page, demo.customerEmail)
      const { link } = await findMail(page, '/links/sign-in/')
      await at(link)(page)
    },
  },
]

/** The console, and at last what it can do to a workspace. */
export const operatorPictures: Picture[] = [
  {
    name: 'operator-workspaces',
    as: 'operator',
    show: (page, { instance }) => at(`${instance.addressOf()}/operator`)(page),
  },
  {
    name: 'operator-workspace',
    as: 'operator',
    show: (page, { instance, demo }) =>
      at(`${instance.addressOf()}/operator/workspaces/${demo.slug}`)(page),
  },
  {
    name: 'operator-queues',
    as: 'operator',
    show: (page, { instance }) => at(`${instance.addressOf()}/operator/queues`)(page),
  },
  {
    name: 'suspended',
    as: 'guest',
    show: async (page, { instance, demo }) => {
      const reason = demo.locale === 'ru' ? 'Счёт за март не оплачен' : 'The invoice is not paid'
      const shown = ['--reason', reason, '--show-reason', '--contact', 'billing@example.com']
      await instance.ace('workspace:suspend', demo.slug, ...shown)
      await at('/')(page)
    },
  },
]
