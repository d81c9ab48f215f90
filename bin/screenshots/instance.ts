import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const START = fileURLToPath(new URL('../start.ts', import.meta.url))
const LONGEST_START = 180_000

/** A helpdesk of the moment: `npm start` on a data folder that goes away with it. */
export class Instance {
  readonly port = Number(process.env.PORT ?? 3333)
  /** Where it takes mails for the demo workspaces. */
  readonly mailPort = this.port + 1
  private readonly folder = mkdtempSync(join(tmpdir(), 'patchbay-screenshots-'))
  private readonly env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(this.port),
    APP_URL: `http://localhost:${this.port}`,
    PATCHBAY_DATA_DIR: this.folder,
    PATCHBAY_DEMO: 'true',
    DATABASE_URL: '',
    SMTP_URL: '',
    SMTP_RECEIVER_PORT: String(this.mailPort),
    SMTP_RECEIVER_RELAYS: '127.0.0.1',
  }
  private readonly server = spawn(process.execPath, ['--import=@poppinss/ts-exec', START], {
    env: this.env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

  addressOf(slug?: string) {
    return `http://${slug ? `${slug}.` : ''}localhost:${this.port}`
  }

  /** Runs a command of the operator's at it and gives what it prints. */
  async ace(...args: string[]): Promise<string> {
    const options = { cwd: ROOT, env: this.env }
    const { stdout } = await promisify(execFile)(process.execPath, ['ace', ...args], options)
    return stdout
  }

  async untilReady() {
    const giveUpAt = Date.now() + LONGEST_START
    while (!(await this.answers())) {
      if (this.server.exitCode !== null || Date.now() > giveUpAt) {
        throw new Error('The server did not start; its last lines say why.')
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }

  async stop() {
    if (this.server.exitCode === null) {
      const ended = once(this.server, 'exit')
      this.server.kill('SIGTERM')
      await ended
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async answers() {
    const response = await fetch(`http://127.0.0.1:${this.port}/`).catch(() => null)
    return response !== null
  }
}
