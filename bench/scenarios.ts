import { randomUUID } from 'node:crypto'
import type { Request } from './load.js'
import { PASSWORD, PEOPLE, type SeededWorkspace } from './workspace.js'
import { json, Visitor } from './visitor.js'

/** What a scenario's requests are made of, and what the floor varies in turn with them. */
export interface Scenario {
  key: string
  title: string
  status: number
  /** Where a write that was accepted leads to; refused forms redirect as well. */
  location: RegExp
  /** How much slower than its floor the product may be; null where nothing was promised. */
  aim: number | null
  /** Answers come without a body worth comparing. */
  isWrite: boolean
  verifiesPassword?: boolean
  next: (connection: number) => Request
  /** The one that is captured, and the values of it that differ from request to request. */
  sample: () => { request: Request; differs: Record<string, string[] | 'uuid'> }
}

const body = `<p>Thank you, that helped. We will <strong>check the order</strong> again.</p>
<ul><li>Parcel one</li><li>Parcel two</li></ul><p>${'See you soon. '.repeat(10)}</p>`

/** Everybody who is signed in while the benchmark runs. */
export class Audience {
  readonly agents: Visitor[]
  readonly customers: Visitor[]
  readonly guests: Visitor[]

  constructor(
    readonly port: number,
    readonly workspace: SeededWorkspace
  ) {
    const crowd = () =>
      Array.from({ length: PEOPLE }, () => new Visitor(port, `${workspace.slug}.localhost`))
    this.agents = crowd()
    this.customers = crowd()
    this.guests = crowd()
  }

  async arrive(): Promise<void> {
    for (let index = 0; index < PEOPLE; index++) {
      await Promise.all([
        this.agents[index].signIn(address('agent', index), PASSWORD),
        this.customers[index].signIn(address('customer', index), PASSWORD),
        this.guests[index].visit({ method: 'GET', path: '/sign-in' }),
      ])
    }
  }

  moveTo(port: number) {
    for (const visitor of [...this.agents, ...this.customers, ...this.guests]) visitor.moveTo(port)
  }
}

const address = (role: string, index: number) => `${role}${index + 1}@bench.example`

export function makeScenarios(audience: Audience, pagesVersion: string): Scenario[] {
  const { agents, customers, guests, workspace } = audience
  const of = (visitors: Visitor[], index: number) => visitors[index % visitors.length]
  const inertia = {
    'x-inertia': 'true',
    'x-requested-with': 'XMLHttpRequest',
    'x-inertia-version': pagesVersion,
    'accept': 'text/html, application/xhtml+xml',
  }

  const page = (
    key: string,
    title: string,
    aim: number | null,
    path: string,
    headers: Record<string, string>
  ): Scenario => {
    const next = (index: number) => of(agents, index).dress({ method: 'GET', path, headers })
    const sample = () => ({ request: next(0), differs: {} })
    return { key, title, aim, status: 200, location: /^$/, isWrite: false, next, sample }
  }

  const { long, open } = workspace
  let turn = 0
  const reply = (index: number, ticket: { number: number }, submissionId: string) =>
    of(agents, index).dress(
      json(`/agent/tickets/${ticket.number}/messages`, {
        bodyHtml: body,
        visibility: 'public',
        submissionId,
      })
    )
  const create = (index: number, submissionId: string) =>
    of(customers, index).dress(
      json('/requests', { subject: 'The parcel is late', bodyHtml: body, submissionId })
    )
  const signIn = (index: number) => {
    const { headers, ...request } = json('/sign-in', {
      email: address('agent', index % PEOPLE),
      password: PASSWORD,
    })
    const forwarded = { 'x-forwarded-for': `10.0.0.${1 + (index % PEOPLE)}` }
    return of(guests, index).dress({ ...request, headers: { ...headers, ...forwarded } })
  }

  return [
    {
      key: 'sign-in',
      title: 'Sign in (scrypt)',
      status: 302,
      location: /\/agent\/tickets$/,
      aim: null,
      isWrite: true,
      verifiesPassword: true,
      next: signIn,
      sample: () => ({ request: signIn(0), differs: {} }),
    },
    page('list-json', 'Ticket list, JSON', 3, '/api/v1/tickets', { accept: 'application/json' }),
    page('list-inertia', 'Ticket list, Inertia visit', 5, '/agent/tickets', inertia),
    page('list-html', 'Ticket list, whole page', 5, '/agent/tickets', { accept: 'text/html' }),
    page(
      'ticket-inertia',
      'Ticket with 50 messages, Inertia visit',
      null,
      `/agent/tickets/${long.number}`,
      inertia
    ),
    {
      key: 'create',
      title: 'New request in the portal',
      status: 302,
      location: /\/my\/tickets\/\d+$/,
      aim: null,
      isWrite: true,
      next: (index) => create(index, randomUUID()),
      sample: () => {
        const submissionId = randomUUID()
        return { request: create(0, submissionId), differs: { [submissionId]: 'uuid' } }
      },
    },
    {
      key: 'reply',
      title: "Agent's reply",
      status: 302,
      location: /\/agent\/tickets\/\d+$/,
      aim: null,
      isWrite: true,
      next: (index) => reply(index, open[turn++ % open.length], randomUUID()),
      sample: () => {
        const submissionId = randomUUID()
        const differs = {
          [submissionId]: 'uuid' as const,
          [open[0].id]: open.map(({ id }) => String(id)),
          [open[0].number]: open.map(({ number }) => String(number)),
        }
        return { request: reply(0, open[0], submissionId), differs }
      },
    },
  ]
}
