import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import app from '@adonisjs/core/services/app'
import { ProcessInbound } from '#channels/email/receiving/actions/process_inbound'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import MessageMail from '#channels/email/receiving/models/message_mail'
import { receiveMail, type IncomingMail } from '#channels/email/receiving/receive_mail'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

export interface Written {
  from?: string
  to?: string
  cc?: string
  subject?: string
  id?: string
  headers?: Record<string, string>
  type?: string
  body?: string
}

/** A mail as a program would write it. */
export function mailText({ headers = {}, type = 'text/plain; charset=utf-8', ...mail }: Written) {
  const all: Record<string, string | undefined> = {
    'From': mail.from ?? 'Ann Lee <ann@customer.example>',
    'To': mail.to ?? 'support@x.example',
    'Cc': mail.cc,
    'Subject': mail.subject ?? 'The printer smokes',
    'Message-ID': `<${mail.id ?? `${randomUUID()}@customer.example`}>`,
    'Date': 'Sat, 21 Nov 2026 10:00:00 +0000',
    'MIME-Version': '1.0',
    'Content-Type': type,
    ...headers,
  }
  const lines = Object.entries(all).filter(([, value]) => value !== undefined)
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${mail.body ?? 'It is on fire.'}\r\n`
}

/** A mail of `tests/fixtures/mails`. */
export function mailFixture(name: string): Promise<Buffer> {
  return readFile(fixturePath(name))
}

export function fixturePath(name: string): string {
  return app.makePath('tests/fixtures/mails', `${name}.eml`)
}

/** Brings a mail through a door of a workspace and has it processed. */
export function givenMail(
  workspace: TestWorkspace,
  raw: string | Buffer | Written,
  input: Partial<IncomingMail> = {}
) {
  const isText = typeof raw === 'string' || Buffer.isBuffer(raw)
  const to = `support@${workspace.host}`
  const bytes = Buffer.from(isText ? raw : mailText({ to, ...raw }))
  return inWorkspace(workspace, async () => {
    const { id } = await receiveMail({
      door: 'smtp',
      doorKey: randomUUID(),
      mailboxId: null,
      envelopeFrom: 'ann@customer.example',
      envelopeTo: [to],
      remoteIp: '192.0.2.1',
      verdicts: null,
      raw: Readable.from([bytes]),
      ...input,
    })
    await new ProcessInbound().execute(id)
    return outcomeOf(id)
  })
}

/** What became of a mail. */
export async function outcomeOf(id: number) {
  const inbound = await InboundMail.findOrFail(id)
  const { messageId, ticketId } = inbound
  return {
    inbound,
    ticket: ticketId === null ? null : await Ticket.findOrFail(ticketId),
    message: messageId === null ? null : await Message.findOrFail(messageId),
    outside: messageId === null ? null : await MessageMail.findOrFail(messageId),
  }
}
