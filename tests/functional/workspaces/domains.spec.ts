import { randomUUID } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { EventStream } from '#tests/functional/realtime/event_stream'
import { Browser } from '#tests/functional/identity/support/browser'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { installationDomain } from '#tenancy/installation'
import Tenant from '#tenancy/models/tenant'
import { tenantRows } from '#tenancy/tenant_rows'
import { recheckDueDomains } from '#workspaces/domains/actions/recheck_due_domains'
import { RecheckDomain } from '#workspaces/domains/jobs/recheck_domain'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs, Visitor } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'
import { givenNameServer, type NameServer } from '#tests/functional/workspaces/support/name_server'

/** Name servers are asked over the network and may be slow on a busy machine. */
const PATIENCE = 120_000

/** A name nobody else of the run uses. */
const freshHost = () => `help.acme-${randomUUID().slice(0, 8)}.com`

async function addDomain(client: ApiClient, workspace: TestWorkspace, host: string) {
  const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
  const added = await owner.post('/agent/settings/domains').form({ host })
  if (added.status() !== 302) throw new Error(`Not added: ${added.text()}`)
  return inWorkspace(workspace, () => WorkspaceDomain.findByOrFail('host', host))
}

function prove(dns: NameServer, { host, token }: WorkspaceDomain) {
  dns.set('TXT', `_patchbay.${host}`, token)
}

async function check(client: ApiClient, workspace: TestWorkspace, domain: WorkspaceDomain) {
  const owner = await signInAs(client, workspace, workspace.owner)
  await owner.post(`/agent/settings/domains/${domain.id}/check`)
  return inWorkspace(workspace, () => WorkspaceDomain.findOrFail(domain.id))
}

async function givenVerified(client: ApiClient, workspace: TestWorkspace, dns: NameServer) {
  const domain = await addDomain(client, workspace, freshHost())
  prove(dns, domain)
  return check(client, workspace, domain)
}

function eventNames(workspace: TestWorkspace) {
  return inWorkspace(workspace, async () => {
    const rows = await tenantRows<{ name: string }>('events').select('name').orderBy('id')
    return rows.map(({ name }) => name)
  })
}

test.group('Domains | verifying', (group) => {
  group.each.timeout(PATIENCE)

  test('a record proves a domain, which is then served', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await addDomain(client, workspace, freshHost())
    const guest = new Visitor(client, domain.host)
    const before = await guest.get('/')
    assert.equal(before.status(), 404)

    const unproven = await check(client, workspace, domain)
    assert.isNull(unproven.verifiedAt)
    assert.equal(unproven.problem, 'record_missing')
    dns.set('TXT', `_patchbay.${domain.host}`, 'something else')
    const wrong = await check(client, workspace, domain)
    assert.equal(wrong.problem, 'record_wrong')

    prove(dns, domain)
    dns.set('CNAME', domain.host, `${workspace.tenant.slug}.${installationDomain}`)
    const proven = await check(client, workspace, domain)
    assert.isNotNull(proven.verifiedAt)
    assert.isNull(proven.problem)
    assert.isTrue(proven.pointsHere)
    const page = await guest.visit('/')
    assert.equal(page.body().props.workspace.id, workspace.tenant.id)
    assert.includeMembers(await eventNames(workspace), [
      'workspace.domain_added',
      'workspace.domain_verified',
    ])
  })

  test('a domain at the addresses of the workspace points here, too', async ({
    client,
    assert,
  }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await addDomain(client, workspace, freshHost())
    dns.set('A', workspace.host, '192.0.2.7')
    dns.set('A', domain.host, '192.0.2.8')
    const elsewhere = await check(client, workspace, domain)
    assert.isFalse(elsewhere.pointsHere)
    dns.set('A', domain.host, '192.0.2.7')
    const here = await check(client, workspace, domain)
    assert.isTrue(here.pointsHere)
  })

  test('name servers that fail say nothing about the domain', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await givenVerified(client, workspace, dns)
    dns.breakDown()
    const checked = await check(client, workspace, domain)
    assert.equal(checked.problem, 'dns_unreachable')
    assert.isNull(checked.failingSince)
    assert.isNotNull(checked.verifiedAt)
  })

  test('"{0}" is refused: {1}')
    .with([
      ['192.0.2.1', 'address'],
      ['[2001:db8::1]', 'address'],
      ['acme', 'one such as'],
      ['*.acme.com', 'one such as'],
      ['acme_shop.com', 'one such as'],
      [`-${'a'.repeat(70)}.com`, 'one such as'],
      ['help.acme.nosuchtld', 'domain of the internet'],
      ['com', 'one such as'],
      ['co.uk', 'anybody may register'],
      ['github.io', 'anybody may register'],
      [installationDomain, 'installation'],
      [`other.${installationDomain}`, 'installation'],
      ['', 'fill in the domain'],
    ] as [string, string][])
    .run(async ({ client, assert }, [host, reason]) => {
      const workspace = await givenWorkspace()
      const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
      const request = owner.post('/agent/settings/domains').header('accept', 'application/json')
      const refused = await request.json({ host })
      assert.equal(refused.status(), 422)
      assert.include(refused.text(), reason)
      const rows = await inWorkspace(workspace, () => tenantRows('workspace_domains'))
      assert.lengthOf(rows, 0)
    })

  test('addresses as they are pasted, capitals and other alphabets are understood', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    for (const host of ['https://Help.Acme.com/portal?x=1', 'помощь.рф', 'help.acme.com.']) {
      await owner.post('/agent/settings/domains').form({ host })
    }
    const rows = await inWorkspace(workspace, () => tenantRows('workspace_domains').orderBy('id'))
    assert.deepEqual(
      rows.map(({ host }) => host),
      ['help.acme.com', domainToASCII('помощь.рф')]
    )
  })
})

test.group('Domains | whose one is', (group) => {
  group.each.timeout(PATIENCE)

  test('a claim without the record gets nowhere', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const [owner, thief] = [await givenWorkspace(), await givenWorkspace()]
    const domain = await givenVerified(client, owner, dns)
    const claim = await addDomain(client, thief, domain.host)
    assert.notEqual(claim.token, domain.token)
    const checked = await check(client, thief, claim)
    assert.isNull(checked.verifiedAt)
    assert.equal(checked.problem, 'record_wrong')
    const page = await new Visitor(client, domain.host).visit('/')
    assert.equal(page.body().props.workspace.id, owner.tenant.id)
  })

  test('nor does the right record while the other one is there', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const [first, second] = [await givenWorkspace(), await givenWorkspace()]
    const domain = await givenVerified(client, first, dns)
    const claim = await addDomain(client, second, domain.host)
    dns.set('TXT', `_patchbay.${domain.host}`, domain.token, claim.token)
    const checked = await check(client, second, claim)
    assert.isNull(checked.verifiedAt)
    assert.equal(checked.problem, 'taken')
    const stays = await check(client, first, domain)
    assert.isNotNull(stays.verifiedAt)
  })

  test('who lost the record for days loses the domain to who has it', async ({
    client,
    assert,
  }) => {
    const dns = await givenNameServer()
    const [seller, buyer] = [await givenWorkspace(), await givenWorkspace()]
    const domain = await givenVerified(client, seller, dns)
    const session = await signInAs(client, seller, seller.owner)
    await session.post(`/agent/settings/domains/${domain.id}/primary`)
    const claim = await addDomain(client, buyer, domain.host)
    prove(dns, claim)

    const failing = await check(client, seller, domain)
    assert.isNotNull(failing.failingSince)
    assert.isNotNull(failing.verifiedAt)
    const early = await check(client, buyer, claim)
    assert.equal(early.problem, 'taken')

    await inWorkspace(seller, () =>
      failing.merge({ failingSince: DateTime.now().minus({ days: 4 }) }).save()
    )
    const late = await check(client, buyer, claim)
    assert.isNotNull(late.verifiedAt)
    const lost = await inWorkspace(seller, () => WorkspaceDomain.findOrFail(domain.id))
    assert.isNull(lost.verifiedAt)
    const tenant = await Tenant.findOrFail(seller.tenant.id)
    assert.isNull(tenant.primaryDomain)
    assert.include(await eventNames(seller), 'workspace.domain_lost')
    const page = await new Visitor(client, domain.host).visit('/')
    assert.equal(page.body().props.workspace.id, buyer.tenant.id)
  })

  test("the app's role finds whose a host is and reads no other's row", async ({
    client,
    assert,
  }) => {
    const dns = await givenNameServer()
    const [owner, other] = [await givenWorkspace(), await givenWorkspace()]
    const domain = await givenVerified(client, owner, dns)
    const { rows } = await db.rawQuery('select tenant_of_domain(?) as id', [domain.host])
    assert.equal(rows[0].id, owner.tenant.id)
    await assert.rejects(() => db.from('workspace_domains'), /No workspace is bound/)
    await inWorkspace(other, async () => {
      assert.lengthOf(await db.from('workspace_domains').where('host', domain.host), 0)
    })
  })
})

test.group('Domains | served', (group) => {
  group.each.timeout(PATIENCE)

  test('a session, its CSRF token and a form work there, and stay there', async ({
    client,
    assert,
  }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await givenVerified(client, workspace, dns)
    const browser = new Browser(client, domain.host)
    const page = await browser.page('/sign-in')
    for (const cookie of [page.headers()['set-cookie'] ?? []].flat()) {
      assert.notMatch(cookie, /domain=/i)
    }
    const { email } = workspace.agent
    const signedIn = await browser.post('/sign-in', { email, password: PASSWORD })
    assert.equal(signedIn.header('location'), '/agent/tickets')
    const tickets = await browser.page('/agent/tickets')
    assert.equal(tickets.status(), 200)
    const changed = await browser.put('/preferences', { locale: 'ru' })
    assert.equal(changed.status(), 302)

    const unsigned = new Browser(client, domain.host)
    await unsigned.page('/sign-in')
    unsigned.cookies.set('XSRF-TOKEN', 'forged')
    await unsigned.post('/sign-in', { email, password: PASSWORD })
    const refused = await unsigned.page('/agent/tickets')
    assert.equal(refused.header('location'), '/sign-in')
  })

  test('live updates arrive there', async ({ client, assert, cleanup }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await givenVerified(client, workspace, dns)
    const agent = await signInAs(client, workspace, workspace.agent)
    const there = new EventStream(agent.at(domain.host))
    cleanup(() => there.close())
    assert.equal(await there.open(), 200)
    const subscribed = await there.subscribe(`tenants/${workspace.tenant.id}/staff/tickets`)
    assert.equal(subscribed.status(), 204)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await there.untilNotified()

    const stranger = new EventStream(new Visitor(client, domain.host))
    cleanup(() => stranger.close())
    assert.equal(await stranger.open(), 401)
  })

  test('mails lead to the chosen domain, and back when it is removed', async ({
    client,
    assert,
  }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await givenVerified(client, workspace, dns)
    const owner = await signInAs(client, workspace, workspace.owner)
    const newestMail = async () => {
      await givenTicket(workspace)
      await drainOutbox(workspace.tenant)
      const box = new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), workspace.tenant.id)
      const [mail] = await box.list()
      return mail!.text
    }
    await owner.post(`/agent/settings/domains/${domain.id}/primary`)
    assert.include(await newestMail(), `http://${domain.host}:${env.get('PORT')}/my/tickets/`)
    await owner.delete(`/agent/settings/domains/${domain.id}`)
    assert.include(await newestMail(), `http://${workspace.host}:${env.get('PORT')}/my/tickets/`)
    const gone = await new Visitor(client, domain.host).get('/')
    assert.equal(gone.status(), 404)
  })

  test('mails no longer lead to a domain that has gone elsewhere', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await givenVerified(client, workspace, dns)
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.post(`/agent/settings/domains/${domain.id}/primary`)
    const primary = async () => {
      const { primaryDomain } = await Tenant.findOrFail(workspace.tenant.id)
      return primaryDomain
    }
    dns.set('TXT', `_patchbay.${domain.host}`)
    const failing = await check(client, workspace, domain)
    assert.equal(await primary(), domain.host)

    await inWorkspace(workspace, () =>
      failing.merge({ failingSince: DateTime.now().minus({ days: 4 }) }).save()
    )
    const { slug } = workspace.tenant
    dns.set('CNAME', domain.host, `${slug}.${installationDomain}`)
    await check(client, workspace, domain)
    assert.equal(await primary(), domain.host)

    dns.set('CNAME', domain.host, 'parking.example.net')
    await check(client, workspace, domain)
    assert.isNull(await primary())
  })

  test('an unverified domain cannot be chosen', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const domain = await addDomain(client, workspace, freshHost())
    const owner = await signInAs(client, workspace, workspace.owner)
    const refused = await owner
      .post(`/agent/settings/domains/${domain.id}/primary`)
      .header('accept', 'application/json')
    assert.equal(refused.body().code, 'E_DOMAIN_NOT_VERIFIED')
  })

  test('agents and customers do not manage domains', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const domain = await addDomain(client, workspace, freshHost())
    for (const user of [workspace.agent, workspace.lightAgent, workspace.customer]) {
      const visitor = await signInAs(client, workspace, user, { isConfirmed: true })
      for (const request of [
        visitor.get('/agent/settings/domains'),
        visitor.post('/agent/settings/domains').json({ host: freshHost() }),
        visitor.post(`/agent/settings/domains/${domain.id}/check`),
        visitor.post(`/agent/settings/domains/${domain.id}/primary`),
        visitor.delete(`/agent/settings/domains/${domain.id}`),
      ]) {
        const response = await request.header('accept', 'application/json')
        assert.equal(response.status(), 403)
      }
    }
  })
})

test.group('Domains | looked at again', (group) => {
  group.each.timeout(PATIENCE)

  test('by itself: a lost record is shown, a found one heals', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await givenVerified(client, workspace, dns)
    const look = () =>
      inWorkspace(workspace, async () => {
        await new RecheckDomain({ domainId: domain.id }).run()
        return WorkspaceDomain.findOrFail(domain.id)
      })
    dns.set('TXT', `_patchbay.${domain.host}`)
    const lost = await look()
    assert.isNotNull(lost.failingSince)
    const again = await look()
    assert.deepEqual(again.failingSince, lost.failingSince)
    const page = await new Visitor(client, domain.host).get('/')
    assert.equal(page.status(), 200)
    prove(dns, domain)
    const healed = await look()
    assert.isNull(healed.failingSince)
    const events = await eventNames(workspace)
    assert.lengthOf(
      events.filter((name) => name === 'workspace.domain_record_missed'),
      1
    )
  })

  test('those that are due, each in its workspace', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await addDomain(client, workspace, freshHost())
    prove(dns, domain)
    await recheckDueDomains()
    await drainOutbox(workspace.tenant)
    const checked = await inWorkspace(workspace, () => WorkspaceDomain.findOrFail(domain.id))
    assert.isNotNull(checked.verifiedAt)
  })
})

test.group('TLS check', (group) => {
  group.each.timeout(PATIENCE)

  const ask = (client: ApiClient, domain: string) =>
    new Visitor(client, installationDomain).get('/internal/tls-check').qs({ domain })

  test('names the hosts that are served, and no other', async ({ client, assert }) => {
    const dns = await givenNameServer()
    const workspace = await givenWorkspace()
    const domain = await givenVerified(client, workspace, dns)
    const unproven = await addDomain(client, workspace, freshHost())
    for (const host of [
      installationDomain,
      workspace.host,
      domain.host,
      domain.host.toUpperCase(),
    ]) {
      const response = await ask(client, host)
      assert.equal(response.status(), 200, host)
    }
    for (const host of [
      unproven.host,
      `nobody.${installationDomain}`,
      `a.${workspace.host}`,
      'example.com',
      '127.0.0.1',
      '',
      `' or true--`,
      'a'.repeat(400),
    ]) {
      const response = await ask(client, host)
      assert.equal(response.status(), 404, host)
    }
    const several = await new Visitor(client, installationDomain).get(
      `/internal/tls-check?domain[]=${domain.host}`
    )
    assert.equal(several.status(), 404)
  })

  test('does not exist at a workspace', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const response = await new Visitor(client, workspace.host).get('/internal/tls-check')
    assert.equal(response.status(), 404)
  })
})
