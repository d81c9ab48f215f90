import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { TestContext } from '@japa/runner/core'
import { until } from '#tests/helpers/until'

export interface ReceivedRequest {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

type Answer =
  | { status?: number; headers?: Record<string, string>; body?: string }
  | 'silent'
  | 'endless'
  | 'dripping'
  | 'hangs_up'
  | 'nonsense'

/** A real web server that keeps what it is sent and answers as told. */
export class Receiver {
  readonly requests: ReceivedRequest[] = []
  answer: Answer | ((request: ReceivedRequest) => Answer) = {}

  private readonly server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { method = '', url = '', headers } = request
    const received = { method, url, headers, body }
    this.requests.push(received)
    const answer = typeof this.answer === 'function' ? this.answer(received) : this.answer
    this.respond(response, answer)
  })
  private open = 0

  get port() {
    return (this.server.address() as AddressInfo | null)?.port ?? this.formerPort
  }

  get url() {
    return `http://127.0.0.1:${this.port}`
  }

  private formerPort = 0

  async start() {
    this.server.on('connection', (socket) => {
      this.open++
      socket.on('close', () => this.open--)
    })
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    this.formerPort = this.port
  }

  async stop() {
    if (!this.server.listening) return
    const closed = once(this.server, 'close')
    this.server.close()
    this.server.closeAllConnections()
    await closed
  }

  /** Until nobody is connected any more. */
  async untilClosed() {
    await until(() => this.open === 0)
  }

  private respond(response: ServerResponse, answer: Answer) {
    if (answer === 'silent') return
    if (answer === 'hangs_up') return void response.socket?.destroy()
    if (answer === 'nonsense') return void response.socket?.end('good morning\r\n\r\n')
    if (answer === 'endless') return pour(response)
    if (answer === 'dripping') return drip(response)
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '')
  }
}

export async function startReceiver({ cleanup }: Pick<TestContext, 'cleanup'>): Promise<Receiver> {
  const receiver = new Receiver()
  await receiver.start()
  cleanup(() => receiver.stop())
  return receiver
}

function pour(response: ServerResponse) {
  const block = 'x'.repeat(16_384)
  const write = () => {
    while (!response.destroyed && response.write(block));
  }
  response.on('drain', write)
  write()
}

function drip(response: ServerResponse) {
  const timer = setInterval(() => response.write('.'), 20)
  response.on('close', () => clearInterval(timer))
}
