import type { Group } from '@japa/runner/core'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { TargetRules } from '#foundation/outbound/target_rules'
import { AttemptDelivery } from '#webhooks/actions/attempt_delivery'
import { CreateEndpoint, type EndpointInput } from '#webhooks/actions/create_endpoint'
import WebhookAttempt from '#webhooks/models/webhook_attempt'
import WebhookDelivery, { type DeliveryState } from '#webhooks/models/webhook_delivery'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { tenantRows } from '#tenancy/tenant_rows'
import { until } from '#tests/helpers/until'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

export const webhooks = '/agent/settings/webhooks'

/** Lets requests of this group reach receivers on this machine. */
export function allowLoopback(group: Group) {
  group.each.setup(() => useOutboundWorld({ rules: TargetRules.parse('127.0.0.1') }))
}

export function givenEndpoint(
  workspace: TestWorkspace,
  url: string,
  input: Partial<EndpointInput> = {}
): Promise<WebhookEndpoint> {
  const all = { description: '', wantsAll: true, eventNames: [], includesNotes: false }
  return inWorkspace(workspace, () =>
    new CreateEndpoint().execute({ ...all, url, ...input }, workspace.owner)
  )
}

export function reread(workspace: TestWorkspace, { id }: WebhookEndpoint) {
  return inWorkspace(workspace, () => WebhookEndpoint.findOrFail(id))
}

export function deliveriesOf(workspace: TestWorkspace, { id }: WebhookEndpoint) {
  return inWorkspace(workspace, () =>
    WebhookDelivery.query().where('endpoint_id', id).orderBy('id')
  )
}

/** The first delivery, as soon as it was tried so often. */
export async function tried(
  workspace: TestWorkspace,
  endpoint: WebhookEndpoint,
  attempts = 1
): Promise<WebhookDelivery> {
  let found: WebhookDelivery | undefined
  await until(async () => {
    ;[found] = await deliveriesOf(workspace, endpoint)
    return found && found.attempts >= attempts
  })
  return found!
}

export function untilState(
  workspace: TestWorkspace,
  endpoint: WebhookEndpoint,
  state: DeliveryState
) {
  return until(async () => {
    const [first] = await deliveriesOf(workspace, endpoint)
    return first?.state === state
  })
}

/** The only delivery of an event. */
export async function deliveryOf(
  workspace: TestWorkspace,
  endpoint: WebhookEndpoint,
  eventName: string
): Promise<WebhookDelivery> {
  const all = await deliveriesOf(workspace, endpoint)
  const [found, ...others] = all.filter((delivery) => delivery.eventName === eventName)
  if (!found || others.length > 0) throw new Error(`${others.length + 1} of ${eventName}`)
  return found
}

export function attemptsOf(workspace: TestWorkspace, { id }: WebhookDelivery) {
  return inWorkspace(workspace, () => WebhookAttempt.query().where('delivery_id', id).orderBy('id'))
}

/** Makes the next try now, whenever it is due. */
export function tryNow(workspace: TestWorkspace, { id }: WebhookDelivery, timeout?: number) {
  return inWorkspace(workspace, async () => {
    await tenantRows('webhook_deliveries')
      .where('id', id)
      .where('state', 'pending')
      .update({ next_attempt_at: new Date(0) })
    await new AttemptDelivery(timeout, 60_000).execute(id)
  })
}

/** Moves the past of an endpoint away, as days cannot be waited for. */
export function since(
  workspace: TestWorkspace,
  { id }: WebhookEndpoint,
  past: { failures: number; days: number }
) {
  return inWorkspace(workspace, () =>
    tenantRows('webhook_endpoints')
      .where('id', id)
      .update({
        failures: past.failures,
        failing_since: new Date(Date.now() - past.days * 86_400_000),
      })
  )
}
