import { request as send } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Request } from './load.js'

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Somebody's browser: keeps cookies and hands out what its requests must carry. */
export class Visitor {
  private readonly cookies = new Map<string, string>()

  constructor(
    private port: number,
    private readonly host: string
  ) {}

  /** Sessions are rows of the database: they outlive the process that made them. */
  moveTo(port: number) {
    this.port = port
  }

  async visit(request: Request): Promise<Answer> {
    const answer = await ask(this.port, this.dress(request))
    for (const cookie of answer.cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      this.cookies.set(name, value)
    }
    return answer
  }

  /** @throws when the sign-in is refused */
  async signIn(email: string, password: string): Promise<void> {
    await this.visit({ method: 'GET', path: '/sign-in', headers: { accept: 'text/html' } })
    const { status, headers } = await this.visit(json('/sign-in', { email, password }))
    if (status >= 400 || headers.location?.endsWith('/sign-in')) {
      throw new Error(`Sign-in of ${email} answered ${status}`)
    }
    // The session is a new one, and so is the secret of its CSRF tokens.
    await this.visit({ method: 'GET', path: '/', headers: { accept: 'text/html' } })
  }

  /** The request with Host, cookies and, for writes, the CSRF token. */
  dress(request: Request): Request {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const token = this.cookies.get('XSRF-TOKEN')
    return {
      ...request,
      headers: {
        'host': `${this.host}:${this.port}`,
        cookie,
        'accept-language': 'en-GB,en;q=0.9',
        ...(request.method === 'POST' && token && { 'x-xsrf-token': decodeURIComponent(token) }),
        ...request.headers,
      },
    }
  }
}

/** A form as Inertia sends it. */
export function json(path: string, fields: object): Request {
  return {
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json',
      'accept': 'text/html, application/xhtml+xml',
      'x-requested-with': 'XMLHttpRequest',
      'x-inertia': 'true',
    },
    body: JSON.stringify(fields),
  }
}

async function ask(port: number, { method, path, headers, body }: Request) {
  return new Promise<Answer & { cookies: string[] }>((resolve, reject) => {
    const request = send({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
      const single = Object.entries(response.headers).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string'
      )
      resolve({
        status: response.statusCode!,
        headers: Object.fromEntries(single),
        cookies: response.headers['set-cookie'] ?? [],
        body: await text(response),
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}
