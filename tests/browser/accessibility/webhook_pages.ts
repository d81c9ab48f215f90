import type { Locale } from '#config/i18n'
import { CreateEndpoint } from '#webhooks/actions/create_endpoint'
import { RotateSecret } from '#webhooks/actions/rotate_secret'
import WebhookAttempt from '#webhooks/models/webhook_attempt'
import WebhookDelivery, { type DeliveryState } from '#webhooks/models/webhook_delivery'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { newMessageId } from '#webhooks/payload/envelope'
import { at, then, visitor, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { wordsOf, type Words } from '#tests/browser/support/words'
import {
  PASSWORD,
  givenWorkspace,
  inWorkspace,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

const path = '/agent/settings/webhooks'

/** Webhooks that work, fail and are off, with something of each kind in the log. */
export async function givenWebhookPages(locale: Locale): Promise<Visitor[]> {
  const t = wordsOf(locale)
  const workspace = await givenWorkspace({ locale })
  const visits = await inWorkspace(workspace, () => fill(workspace, t))
  return [visitor(workspace, visits, workspace.owner)]
}

async function fill({ owner }: TestWorkspace, t: Words): Promise<Visit[]> {
  const create = (description: string) =>
    new CreateEndpoint().execute(
      {
        url: `https://hooks.a-company-with-a-long-name.example/${description || 'unnamed'}`,
        description,
        wantsAll: false,
        eventNames: ['ticket.created', 'message.added'],
        includesNotes: true,
      },
      owner
    )
  const [well, off] = [await create('Warehouse'), await create('')]
  await new RotateSecret().execute(well, owner)
  await off.merge({ offReason: 'failing', offSince: off.createdAt, failures: 20 }).save()
  const delivery = await leave(well, 'failed', 2)
  await leave(well, 'succeeded', 1)
  await leave(off, 'failed', 0)
  const own = `${path}/${well.id}`
  const dialog = (id: string) => async (page: Parameters<Visit['show']>[0]) => {
    await page.getByRole('button', { name: t(id) }).click()
    await page.getByRole('dialog').waitFor()
  }
  const confirmed = (to: string, name: string) =>
    then(at(to), name, async (page) => {
      if (new URL(page.url()).pathname !== '/account/confirm') return
      await page.locator('#password').fill(PASSWORD)
      await page.getByRole('button', { name: t('account.confirm.submit'), exact: true }).click()
      await page.waitForURL(`**${to}`)
    })
  return [
    at(path),
    at(own),
    then(at(own), 'webhook: example', dialog('webhooks.test.title')),
    then(at(own), 'webhook: send again', dialog('webhooks.log.replay')),
    at(`${path}/${off.id}`),
    at(`${own}/deliveries/${delivery.id}`),
    then(confirmed(`${path}/create`, ''), 'new webhook', async (page) => {
      await page.getByLabel(t('webhooks.form.chosen'), { exact: true }).check()
    }),
    confirmed(`${own}/edit`, 'change a webhook'),
    confirmed(`${own}/secret`, 'secret of a webhook'),
  ]
}

async function leave(endpoint: WebhookEndpoint, state: DeliveryState, attempts: number) {
  const error = state === 'failed' ? 'status' : null
  const delivery = await WebhookDelivery.create({
    endpointId: endpoint.id,
    messageId: newMessageId(),
    eventName: 'ticket.created',
    ticketNumber: 42,
    body: JSON.stringify({ type: 'ticket.created', data: { words: 'long '.repeat(100) } }),
    state,
    attempts,
    error: attempts === 0 ? 'endpoint_off' : error,
    responseStatus: error ? 500 : 200,
  })
  for (let number = 1; number <= attempts; number++) {
    await WebhookAttempt.create({
      deliveryId: delivery.id,
      number,
      url: endpoint.url,
      requestHeaders: { 'webhook-signature': `v1,${'x'.repeat(44)}` },
      responseStatus: error ? 500 : 200,
      responseHeaders: { 'content-type': 'text/plain' },
      responseBody: 'Out of order',
      isCut: true,
      error,
      durationMs: 1_234,
    })
  }
  return delivery
}
