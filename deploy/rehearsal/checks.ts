import { randomBytes, randomUUID } from 'node:crypto'
import { until } from './programs.js'
import { Stream, Visitor, type Target } from './visitor.js'
import type { Services } from './services.js'

export const PASSWORD = 'patchbay-demo'
const AGENT = 'grace@acme.example'
const OTHER_AGENT = 'tom@acme.example'

interface Stage {
  proxy: Target
  a: Target
  b: Target
  services: Services
}

type Finding = string
type Check = (stage: Stage) => Promise<Finding>

/** What must hold whichever process answers; each returns what it saw. */
export const checks: Record<string, Check> = {
  'Sessions': async ({ proxy, a, b }) => {
    const atA = new Visitor(a)
    await atA.signIn(AGENT, PASSWORD)
    const atB = await atA.at(b).get('/agent/tickets')
    expect(atB.status === 200, `signed in at A, B answered ${atB.status}`)
    const answeredBy = new Set<number>()
    for (let count = 0; count < 10; count++) {
      const answer = await atA.at(proxy).get('/agent/tickets')
      expect(answer.status === 200, `the proxy answered ${answer.status}`)
      answeredBy.add(answer.by)
    }
    expect(answeredBy.size === 2, 'the proxy asked one process only')
    return 'signed in at A, read at B, then ten pages through the proxy from both'
  },

  'TLS': async ({ proxy }) => {
    const { headers } = await new Visitor(proxy).get('/sign-in')
    const cookies = [headers['set-cookie'] ?? []].flat()
    const session = cookies.find((cookie) => cookie.startsWith('__Host-patchbay_session='))
    expect(session !== undefined, `no session cookie bound to its host: ${cookies}`)
    expect(
      cookies.every((cookie) => /;\s*secure/i.test(cookie)),
      `a cookie without Secure: ${cookies}`
    )
    expect('strict-transport-security' in headers, 'no HSTS')
    return 'cookies Secure and bound to their host, HSTS sent'
  },

  'Live updates': async ({ proxy, a, b }) => {
    const agent = await signedIn(a, AGENT)
    const tenantId = await workspaceId(agent)
    const channel = `tenants/${tenantId}/staff/tickets`
    const [held, other] = [new Stream(agent), new Stream(agent.at(b))]
    expect((await held.open()) === 200 && (await other.open()) === 200, 'streams did not open')
    const joined = await held.subscribe(channel, agent.at(b))
    expect(joined === 204, `a stream at A was joined to a channel through B with ${joined}`)
    expect((await other.subscribe(channel)) === 204, 'a stream at B was refused its channel')
    const startedAt = performance.now()
    await reply(agent.at(proxy), 3, 'for the streams')
    await until('both streams hear', () =>
      [held, other].every((stream) => stream.hasHeard('message.added'))
    )
    const ms = Math.round(performance.now() - startedAt)
    const stranger = await signedIn(b, OTHER_AGENT)
    const stolen = await held.subscribe(channel, stranger)
    expect(stolen === 403, `somebody else's stream could be joined: ${stolen}`)
    for (const stream of [held, other]) stream.close()
    return `a reply reached streams at A and B ${ms} ms after it was sent, by way of the worker`
  },

  'Sign-out elsewhere': async ({ a, b }) => {
    const agent = await signedIn(a, AGENT)
    const stream = new Stream(agent)
    await stream.open()
    const startedAt = performance.now()
    await agent.at(b).post('/sign-out', {})
    await until('the stream at A ends', () => stream.isClosed, 5_000)
    const ms = Math.round(performance.now() - startedAt)
    const after = await agent.get('/agent/tickets')
    expect(after.status !== 200, 'A still knew the session')
    return `signing out at B closed the stream at A after ${ms} ms`
  },

  'Limits': async ({ a, b }) => {
    const email = `nobody-${randomUUID().slice(0, 8)}@acme.example`
    const targets = [a, b]
    let tries = 0
    for (; tries < 20; tries++) {
      const visitor = new Visitor(targets[tries % 2]!)
      await visitor.get('/sign-in')
      const { status } = await visitor.post('/sign-in', { email, password: 'not the password' })
      if (status === 429) break
    }
    expect(tries === 8, `the ${tries + 1}th wrong password was the first to be refused`)
    for (const target of targets) {
      const visitor = new Visitor(target)
      await visitor.get('/sign-in')
      const { status } = await visitor.post('/sign-in', { email, password: 'not the password' })
      expect(status === 429, `a process still let it try: ${status}`)
    }
    return 'eight wrong passwords spread over A and B, the ninth refused at both'
  },

  'Uploads': async ({ a, b, services }) => {
    const content = Buffer.from(`rehearsal ${randomBytes(200_000).toString('hex')}`)
    const agent = await signedIn(a, AGENT)
    const fields = { bodyHtml: '<p>A log</p>', visibility: 'internal', submissionId: randomUUID() }
    await agent.upload('/agent/tickets/4/messages', fields, 'rehearsal.log', content)
    const [attachment] = await services.query<{ id: number }>(
      `select id from attachments where file_name = 'rehearsal.log'`
    )
    expect(attachment !== undefined, 'the file was not kept')
    const { body, status } = await agent.at(b).get(`/attachments/${attachment!.id}`)
    expect(status === 200 && body.equals(content), `B answered ${status} with ${body.length} bytes`)
    return `${Math.round(content.length / 1024)} KB sent to A, the same bytes read at B`
  },
}

export async function signedIn(target: Target, email = AGENT): Promise<Visitor> {
  const visitor = new Visitor(target)
  const answer = await visitor.signIn(email, PASSWORD)
  const goesTo = String(answer.headers.location ?? answer.headers['x-inertia-location'] ?? '')
  if (answer.status >= 400 || goesTo.endsWith('/sign-in')) {
    throw new Error(`${email} could not sign in: ${answer.status} ${goesTo}`)
  }
  return visitor
}

export function reply(visitor: Visitor, ticket: number, words: string) {
  return visitor.post(`/agent/tickets/${ticket}/messages`, {
    bodyHtml: `<p>${words}</p>`,
    visibility: 'internal',
    submissionId: randomUUID(),
  })
}

async function workspaceId(visitor: Visitor): Promise<number> {
  const props = await visitor.props('/agent/tickets')
  return props.workspace.id
}

export function expect(isTrue: boolean, otherwise: string): asserts isTrue {
  if (!isTrue) throw new Error(otherwise)
}
