import { randomUUID } from 'node:crypto'
import { PASSWORD, signedIn } from '../../deploy/rehearsal/checks.js'
import type { Services } from '../../deploy/rehearsal/services.js'
import type { Target } from '../../deploy/rehearsal/visitor.js'

const AGENTS = ['grace@acme.example', 'tom@acme.example']
const OWNER = 'ada@acme.example'
const CUSTOMERS = 6

/** Customers with the demo's password, and two seconds in which a reply can be called back. */
export async function furnish(services: Services) {
  const customers = Array.from({ length: CUSTOMERS }, () => `${randomUUID()}@people.example`)
  await services.query(
    `insert into users (tenant_id, email, name, password, role, email_verified_at)
     select maya.tenant_id, one.email, 'Somebody', maya.password, 'customer', now()
     from users maya, unnest($1::text[]) one (email)
     where maya.email = 'maya@customer.example'`,
    [customers]
  )
  await services.query(
    `insert into workspace_settings (tenant_id, undo_send_seconds)
     select id, 2 from tenants where slug = 'acme'
     on conflict (tenant_id) do update set undo_send_seconds = 2`
  )
  return { customers, agents: AGENTS }
}

/** As an owner does it on the page, with the password once more. */
export async function addWebhook(target: Target, url: string) {
  const owner = await signedIn(target, OWNER)
  await owner.post('/account/confirm', { password: PASSWORD })
  const { status, headers } = await owner.post('/agent/settings/webhooks', {
    url,
    description: 'The books of the fault test',
    wantsAll: true,
    eventNames: [],
    includesNotes: true,
  })
  if (status >= 400) throw new Error(`The webhook was refused: ${status} ${headers.location}`)
}
