import { Secret, TOTP } from 'otpauth'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import type User from '#identity/models/user'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { ConfirmTotp } from '#identity/second_factor/totp/actions/confirm_totp'
import { StartTotp } from '#identity/second_factor/totp/actions/start_totp'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { tenantRows } from '#tenancy/tenant_rows'
import { Browser } from '#tests/functional/identity/support/browser'
import { Authenticator, type Lies } from '#tests/functional/second_factor/support/authenticator'
import { inWorkspace, PASSWORD, type TestWorkspace } from '#tests/helpers/workspaces'

const STEP = 30_000

/** What the app of somebody with this secret shows, some steps from now. */
export function codeOf(secret: string, steps = 0): string {
  const timestamp = Date.now() + steps * STEP
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
}

/** A wrong code that no step near now has. */
export function wrongCodeOf(secret: string): string {
  const near = [-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find(
    (code) => !near.includes(code)
  )!
}

/**
 * Gives somebody an app. The step of its first code is used up, hence the code of a step
 * before is what confirms it here.
 */
export function givenTotp(workspace: TestWorkspace, user: User) {
  return inWorkspace(workspace, async () => {
    await new StartTotp().execute(user)
    const factor = await TotpFactor.findByOrFail('userId', user.id)
    const secret = factor.openSecret()
    const codes = await new ConfirmTotp().execute(user, codeOf(secret, -1))
    await user.refresh()
    return { secret, recoveryCodes: codes ?? [] }
  })
}

/** From now on a role's people need a second factor. */
export function demandOf(workspace: TestWorkspace, roles: string[]) {
  return inWorkspace(workspace, async () => {
    const settings = await WorkspaceSettings.current()
    await settings.merge({ secondFactorRoles: roles }).save()
  })
}

export function rowsOf<Row = any>(workspace: TestWorkspace, table: string): Promise<Row[]> {
  return inWorkspace(workspace, async () => tenantRows<Row>(table).orderBy('id'))
}

/** Somebody at a browser, who may hold passkeys. */
export class Person extends Browser {
  static async at(client: ApiClient, host: string): Promise<Person> {
    const person = new Person(client, host)
    await person.page('/sign-in')
    return person
  }

  static async signedIn(client: ApiClient, { host }: TestWorkspace, email: string) {
    const person = await Person.at(client, host)
    await person.signIn(email)
    return person
  }

  get origin() {
    return `http://${this.host}:${process.env.PORT}`
  }

  /** And goes where that leads, as browsers do. */
  async signIn(email: string): Promise<ApiResponse> {
    const response = await this.post('/sign-in', { email, password: PASSWORD })
    await this.page(response.header('location')!)
    return response
  }

  /** As a form is sent by a page: refusals come back as redirects. */
  form(method: 'post' | 'put' | 'delete', path: string, body: object = {}): Promise<ApiResponse> {
    return this.ask(method, path, body, 'text/html')
  }

  /** As a program asks: refusals come back as problems. */
  async json(method: 'get' | 'post' | 'put' | 'delete', path: string, body: object = {}) {
    return this.ask(method, path, body, 'application/json')
  }

  /** Adds a passkey as the page about second factors does. */
  async addPasskey(authenticator = new Authenticator(this.origin), lies: Lies = {}) {
    const options = await this.challenge('/account/security/second-factor/challenges')
    const credential = authenticator.make(options, lies)
    const body = { name: 'Laptop', credential }
    const response = await this.json('post', '/account/security/second-factor/passkeys', body)
    return { authenticator, options, credential, response }
  }

  async challenge(path: string) {
    const response = await this.json('post', path)
    response.assertStatus(200)
    return response.body()
  }

  /** Whether the browser is signed in, as the guard for pages sees it. */
  async isSignedIn(): Promise<boolean> {
    const response = await this.page('/account/profile')
    return response.status() === 200
  }

  private ask(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body: object,
    accept: string
  ) {
    const request = this.client[method](path)
      .header('accept', accept)
      .header('referer', `${this.origin}/account/security/second-factor`)
      .header('x-xsrf-token', decodeURIComponent(this.cookies.get('XSRF-TOKEN') ?? ''))
    return this.send(method === 'get' ? request : request.json(body))
  }
}
