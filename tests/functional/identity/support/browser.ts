import type { ApiClient, ApiRequest, ApiResponse } from '@japa/api-client'
import { tenantRows } from '#tenancy/tenant_rows'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/**
 * Keeps the cookies it is given from answer to answer and sends CSRF tokens as the pages do,
 * where a test is about just that.
 */
export class Browser {
  readonly cookies = new Map<string, string>()

  constructor(
    protected readonly client: ApiClient,
    readonly host: string
  ) {}

  async page(path: string): Promise<ApiResponse> {
    return this.send(this.client.get(path).header('accept', 'text/html'))
  }

  /** The props of a page. */
  async props(path: string): Promise<Record<string, any>> {
    const response = await this.page(path)
    const [, page] = /<script[^>]*data-page[^>]*>(.*?)<\/script>|$/s.exec(response.text())!
    return JSON.parse(page!).props
  }

  async post(path: string, body: object = {}): Promise<ApiResponse> {
    return this.submit('post', path, body)
  }

  async put(path: string, body: object = {}): Promise<ApiResponse> {
    return this.submit('put', path, body)
  }

  private submit(method: 'post' | 'put', path: string, body: object) {
    return this.send(
      this.client[method](path)
        .header('accept', 'text/html')
        .header('referer', `http://${this.host}:${process.env.PORT}/sign-in`)
        .header('x-xsrf-token', decodeURIComponent(this.cookies.get('XSRF-TOKEN') ?? ''))
        .form(body)
    )
  }

  protected async send(request: ApiRequest): Promise<ApiResponse> {
    request.header('host', `${this.host}:${process.env.PORT}`).redirects(0)
    const sent = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (sent) request.header('cookie', sent)
    const response = await request
    for (const line of [response.headers()['set-cookie'] ?? []].flat()) this.keep(line)
    return response
  }

  private keep(line: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
    if (/max-age=-|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name!)
    else this.cookies.set(name!, value!)
  }
}

/** A browser that has just opened the sign-in page. */
export async function browserOf(client: ApiClient, workspace: TestWorkspace): Promise<Browser> {
  const browser = new Browser(client, workspace.host)
  await browser.page('/sign-in')
  return browser
}

export function countSessions(workspace: TestWorkspace): Promise<number> {
  return inWorkspace(workspace, async () => {
    const rows = await tenantRows('sessions')
    return rows.length
  })
}
