import type { ApiClient, ApiRequest } from '@japa/api-client'
import { DateTime } from 'luxon'
import { CreateApiToken } from '#identity/api_tokens/actions/create_api_token'
import { scopesFor, type ScopeName } from '#identity/api_tokens/scopes'
import type User from '#identity/models/user'
import { inWorkspace, PASSWORD, type TestWorkspace } from '#tests/helpers/workspaces'

/** A program at a workspace's host: no cookies, perhaps a token. */
export class Program {
  constructor(
    private readonly client: ApiClient,
    private readonly host: string,
    private readonly token?: string
  ) {}

  get(path: string) {
    return this.request('get', path)
  }
  post(path: string, body: object = {}) {
    return this.request('post', path).json(body)
  }

  /** The same program with another token, or without. */
  with(token?: string) {
    return new Program(this.client, this.host, token)
  }

  /** The same program and token at another workspace's host. */
  at(host: string) {
    return new Program(this.client, host, this.token)
  }

  private request(method: 'get' | 'post', path: string): ApiRequest {
    const request = this.client[method](path).header('host', `${this.host}:${process.env.PORT}`)
    request.header('accept', '*/*').redirects(0)
    return this.token ? request.header('authorization', `Bearer ${this.token}`) : request
  }
}

export function givenProgram(client: ApiClient, workspace: TestWorkspace, token?: string) {
  return new Program(client, workspace.host, token)
}

/** A token somebody made for themselves. */
export async function givenToken(
  workspace: TestWorkspace,
  user: User,
  scopes: ScopeName[] = scopesFor(user.role)
): Promise<{ id: number; value: string }> {
  const expiresAt = DateTime.now().plus({ days: 30 })
  const made = await inWorkspace(workspace, () =>
    new CreateApiToken().execute(user, { name: 'Nightly report', scopes, expiresAt })
  )
  return { id: made.token.id, value: made.value }
}

export interface Pair {
  accessToken: string
  refreshToken: string
}

/** The tokens of an app that signed in by somebody's password. */
export async function givenApp(
  client: ApiClient,
  workspace: TestWorkspace,
  user: User
): Promise<Pair> {
  const response = await givenProgram(client, workspace).post('/api/v1/auth/login', {
    email: user.email,
    password: PASSWORD,
    clientName: 'Test app',
  })
  if (response.status() !== 200) throw new Error(`Not signed in: ${response.text()}`)
  return response.body()
}
