import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { signedIn } from '../../deploy/rehearsal/checks.js'
import { sleep } from '../../deploy/rehearsal/programs.js'
import type { Answer, Target, Visitor } from '../../deploy/rehearsal/visitor.js'

/** How long whoever was not answered waits before they try again, in milliseconds. */
const PATIENCE = 300

/** Everything that was accepted, by the words that tell one from another. */
export interface Accepted {
  tickets: string[]
  replies: string[]
  answers: string[]
  mails: string[]
}

/**
 * People at work while things break: customers ask and add, agents answer, others write mails.
 * Like a person or a mail server each goes on sending the very same thing until it is accepted.
 */
export class Streams {
  readonly accepted: Accepted = { tickets: [], replies: [], answers: [], mails: [] }
  /** Why sendings were repeated, and how often. */
  readonly repeated = new Map<string, number>()
  private isOver = false
  private readonly known: { number: number; customer: string }[] = []
  private workers: Promise<void>[] = []

  constructor(
    private readonly target: Target,
    private readonly receiver: { host: string; port: number; address: string },
    private readonly people: { customers: string[]; agents: string[] }
  ) {}

  start() {
    const { customers, agents } = this.people
    this.workers = [
      ...customers.map((email) => this.askAndAdd(email)),
      ...agents.map((email) => this.answerAll(email)),
      ...Array.from({ length: 3 }, () => this.writeMails()),
    ]
  }

  /** Everybody finishes what they have begun. */
  async finish() {
    this.isOver = true
    await Promise.all(this.workers)
  }

  get total() {
    return Object.values(this.accepted).reduce((sum, words) => sum + words.length, 0)
  }

  private async askAndAdd(email: string) {
    const visitor = await this.insist(() => signedIn(this.target, email))
    for (let turn = 0; !this.isOver; turn++) {
      const own = this.known.filter(({ customer }) => customer === email)
      if (turn % 3 === 0 || own.length === 0) await this.ask(visitor, email)
      else await this.add(visitor, own[turn % own.length]!.number)
      await sleep(150)
    }
  }

  private async ask(visitor: Visitor, customer: string) {
    const words = marker('ticket')
    const { headers } = await this.send(visitor, '/requests', words, { subject: words })
    const number = Number(/\/my\/tickets\/(\d+)/.exec(String(headers.location))?.[1])
    if (!number) throw new Error(`A request led to ${headers.location}`)
    this.accepted.tickets.push(words)
    this.known.push({ number, customer })
  }

  private async add(visitor: Visitor, number: number) {
    const words = marker('reply')
    await this.send(visitor, `/my/tickets/${number}/messages`, words, {})
    this.accepted.replies.push(words)
  }

  private async answerAll(email: string) {
    const visitor = await this.insist(() => signedIn(this.target, email))
    for (let turn = 0; !this.isOver; turn++) {
      const ticket = this.known.at(-1 - (turn % 20))
      if (ticket) {
        const words = marker('answer')
        const fields = { visibility: 'public' }
        await this.send(visitor, `/agent/tickets/${ticket.number}/messages`, words, fields)
        this.accepted.answers.push(words)
      }
      await sleep(200)
    }
  }

  private async writeMails() {
    const { host, port, address } = this.receiver
    while (!this.isOver) {
      const words = marker('mail')
      const mail = {
        from: `${words}@people.example`,
        to: address,
        subject: words,
        text: `It says "${words}" here.`,
        messageId: `<${words}@people.example>`,
        // A mail server repeats the very same bytes.
        date: new Date(),
      }
      await this.insist(async () => {
        const transport = createTransport({ host, port, ignoreTLS: true, socketTimeout: 10_000 })
        try {
          await transport.sendMail(mail)
        } finally {
          transport.close()
        }
      })
      this.accepted.mails.push(words)
      await sleep(300)
    }
  }

  private note(reason: string) {
    const kind = reason.replaceAll(/\d+(?=\/|$| )|fault-[\w-]+/g, 'N').slice(0, 120)
    this.repeated.set(kind, (this.repeated.get(kind) ?? 0) + 1)
  }

  /** The same submission until an answer leads to its ticket; a refused one leads back. */
  private send(visitor: Visitor, path: string, words: string, fields: object): Promise<Answer> {
    const form = { bodyHtml: `<p>${words}</p>`, submissionId: randomUUID(), ...fields }
    return this.insist(async () => {
      const answer = await visitor.post(path, form)
      const goesTo = String(answer.headers.location)
      const isAccepted = answer.status === 302 || answer.status === 303
      if (!isAccepted || !/\/tickets\/\d+$/.test(goesTo)) {
        throw new Error(`POST ${path}: ${answer.status} to ${goesTo}`)
      }
      return answer
    })
  }

  private async insist<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt()
      } catch (error) {
        if (tries > 400) throw error
        this.note((error as Error).message)
        await sleep(PATIENCE)
      }
    }
  }
}

function marker(kind: string) {
  return `fault-${kind}-${randomUUID()}`
}
