import { randomUUID } from 'node:crypto'
import type { ApiClient, ApiRequest, ApiResponse } from '@japa/api-client'
import type { SessionData } from '@adonisjs/session/types'
import Tokens from 'csrf'
import type User from '#identity/models/user'
import { GUEST_COOKIE, sealGuestSession } from '#identity/sessions/guest_cookie'
import { CONFIRMED_KEY } from '#identity/sessions/recent_confirmation'
import { sessionRows, USER_KEY } from '#identity/sessions/session_rows'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const SESSION_COOKIE = 'patchbay_session'
const tokens = new Tokens()

/** Of the built pages, as the server told it first. */
let pagesVersion = ''

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** A browser at a workspace's host: its requests carry session, CSRF token and Host. */
export class Visitor {
  readonly sessionId = randomUUID()
  protected readonly secret = tokens.secretSync()
  protected readonly token?: string

  constructor(
    protected readonly client: ApiClient,
    /** The host requests are sent to; another workspace's for an attack. */
    readonly host: string,
    protected readonly cookies: Record<string, string> = {}
  ) {}

  get(path: string) {
    return this.request('get', path)
  }
  post(path: string) {
    return this.request('post', path)
  }
  put(path: string) {
    return this.request('put', path)
  }
  patch(path: string) {
    return this.request('patch', path)
  }
  delete(path: string) {
    return this.request('delete', path)
  }

  /** A page as Inertia asks for it: `body().component` and `body().props`. */
  async visit(path: string): Promise<ApiResponse> {
    const response = await this.request('get', path)
      .header('x-inertia', 'true')
      .header('x-requested-with', 'XMLHttpRequest')
      .header('x-inertia-version', pagesVersion)
    const version = response.header('x-inertia-version')
    if (response.status() !== 409 || !version || version === pagesVersion) return response
    pagesVersion = version
    return this.visit(path)
  }

  /** The same session, shown to another host. */
  at(host: string): Visitor {
    return Object.assign(Object.create(Visitor.prototype), this, { host })
  }

  /** The same browser, but it shows a token with each request. */
  withToken(token: string): Visitor {
    return Object.assign(Object.create(Visitor.prototype), this, { token })
  }

  get data() {
    return { 'csrf-secret': this.secret }
  }

  /** Redirects are answers here, not followed. */
  protected request(method: Method, path: string): ApiRequest {
    const request = this.client[method](path)
      .header('host', `${this.host}:${process.env.PORT}`)
      .header('x-csrf-token', tokens.create(this.secret))
      .header('accept', 'text/html')
      .redirects(0)
      .withCookie(SESSION_COOKIE, this.sessionId)
    for (const [name, value] of Object.entries(this.cookies)) {
      request.cookiesJar[name] = { name, value }
    }
    return this.token ? request.header('authorization', `Bearer ${this.token}`) : request
  }
}

/**
 * Signs in without the cost of a password: a session as the sign-in page would start it, some
 * time ago. With `isConfirmed` the person has just shown that it is them.
 */
export async function signInAs(
  client: ApiClient,
  workspace: TestWorkspace,
  user: User,
  { isConfirmed = false } = {}
): Promise<Visitor> {
  const visitor = new Visitor(client, workspace.host)
  const data: SessionData = { ...visitor.data, [USER_KEY]: user.id }
  if (isConfirmed) data[CONFIRMED_KEY] = Date.now()
  await inWorkspace(workspace, () => sessionRows.insert(visitor.sessionId, data))
  return visitor
}

/** Somebody who is not signed in, with a session that lets them send forms. */
export async function asGuest(client: ApiClient, workspace: TestWorkspace): Promise<Visitor> {
  const cookies: Record<string, string> = {}
  const visitor = new Visitor(client, workspace.host, cookies)
  cookies[GUEST_COOKIE] = await inWorkspace(workspace, () =>
    sealGuestSession(visitor.sessionId, visitor.data)
  )
  return visitor
}
