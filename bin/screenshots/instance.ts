import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const START = fileURLToPath(new URL('../start.ts', import.meta.url))
const LONGEST_START = 180_000

/** A helpdesk of the moment: `npm start` on a data folder that goes away with it. */
export class Instance {
  readonly port = Number(process.env.PORT ?? 3333)
  private readonly folder = mkdtempSync(join(tmpdir(), 'patchbay-screenshots-'))
  private readonly server = spawn(process.execPath, ['--import=@poppinss/ts-exec', START], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(this.port),
      APP_URL: `http://localhost:${this.port}`,
      PATCHBAY_DATA_DIR: this.folder,
      PATCHBAY_DEMO: 'true',
      DATABASE_URL: '',
      SMTP_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

  addressOf(slug?: string) {
    return `http://${slug ? `${slug}.` : ''}localhost:${this.port}`
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
