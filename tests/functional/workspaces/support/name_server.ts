import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { getActiveTestOrFail } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { DnsRecords } from '#workspaces/domains/dns_records'

const TYPES = { A: 1, CNAME: 5, TXT: 16, AAAA: 28 } as const
const NAMES = new Map<number, keyof typeof TYPES>(
  Object.entries(TYPES).map(([name, code]) => [code, name as keyof typeof TYPES])
)

/** A name server of the test's own, over UDP (RFC 1035, section 4), with the records it is told. */
export class NameServer {
  private readonly records = new Map<string, string[]>()
  private isBroken = false

  private constructor(private readonly socket: Socket) {
    socket.on('message', (question, { port, address }) => {
      socket.send(this.answer(question), port, address)
    })
  }

  static async start(): Promise<NameServer> {
    const socket = createSocket('udp4')
    socket.bind(0, '127.0.0.1')
    await once(socket, 'listening')
    return new NameServer(socket)
  }

  get address() {
    return `127.0.0.1:${this.socket.address().port}`
  }

  set(type: keyof typeof TYPES, name: string, ...values: string[]) {
    this.records.set(`${type} ${name}`, values)
  }

  /** Says SERVFAIL to everything from now on. */
  breakDown() {
    this.isBroken = true
  }

  stop() {
    this.socket.close()
  }

  private answer(query: Buffer): Buffer {
    const { name, end } = readName(query, 12)
    const type = NAMES.get(query.readUInt16BE(end))
    const question = query.subarray(12, end + 4)
    const values = (type && this.records.get(`${type} ${name}`)) ?? []
    const isKnown = [...this.records.keys()].some((key) => key.endsWith(` ${name}`))
    const code = this.isBroken ? 2 : isKnown ? 0 : 3
    const head = Buffer.alloc(12)
    query.copy(head, 0, 0, 2)
    head.writeUInt16BE(0x8180 | code, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(this.isBroken ? 0 : values.length, 6)
    const answers = this.isBroken ? [] : values.map((value) => record(type!, value))
    return Buffer.concat([head, question, ...answers])
  }
}

/** The name answered for is that of the question, at byte 12. */
function record(type: keyof typeof TYPES, value: string): Buffer {
  const content = contentOf(type, value)
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(TYPES[type], 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(0, 6)
  head.writeUInt16BE(content.length, 10)
  return Buffer.concat([head, content])
}

function contentOf(type: keyof typeof TYPES, value: string): Buffer {
  if (type === 'A') return Buffer.from(value.split('.').map(Number))
  if (type === 'TXT') return Buffer.concat([Buffer.from([value.length]), Buffer.from(value)])
  const labels = value
    .split('.')
    .flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)])
  return Buffer.concat([...labels, Buffer.from([0])])
}

function readName(message: Buffer, start: number) {
  const labels: string[] = []
  let at = start
  while (message[at]! > 0) {
    const length = message[at]!
    labels.push(message.toString('ascii', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 }
}

/** Lets the application ask a name server of the test's own. */
export async function givenNameServer(): Promise<NameServer> {
  const server = await NameServer.start()
  app.container.swap(DnsRecords, () => new DnsRecords([server.address]))
  getActiveTestOrFail().cleanup(() => {
    app.container.restore(DnsRecords)
    server.stop()
  })
  return server
}
