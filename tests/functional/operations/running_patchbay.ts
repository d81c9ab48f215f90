import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { getActiveTest } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { freePort } from '#operations/local_services/ports'

/** `npm start` without npm: a process of its own, on a data folder and port of its own. */
export class RunningPatchbay {
  output = ''
  readonly #exited: Promise<unknown>

  private constructor(
    readonly process: ChildProcess,
    readonly port: number
  ) {
    process.stdout!.on('data', (chunk) => (this.output += stripVTControlCharacters(`${chunk}`)))
    process.stderr!.on('data', (chunk) => (this.output += stripVTControlCharacters(`${chunk}`)))
    this.#exited = once(process, 'close')
  }

  static async launch(settings: NodeJS.ProcessEnv): Promise<RunningPatchbay> {
    const port = Number(settings.PORT ?? (await freePort()))
    const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/start.ts'], {
      cwd: app.makePath(),
      env: { ...cleanEnvironment(), PORT: String(port), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const running = new RunningPatchbay(child, port)
    getActiveTest()?.cleanup(async () => void (await running.stop('SIGKILL')))
    return running
  }

  /** Until the summary is printed. */
  async isReady(): Promise<void> {
    while (!this.output.includes(`http://localhost:${this.port}`)) {
      await Promise.race([once(this.process.stdout!, 'data'), this.#exited])
      if (this.process.exitCode !== null) throw new Error(`It ended: ${this.output}`)
    }
  }

  /** @returns the exit code */
  async end(): Promise<number | null> {
    await this.#exited
    return this.process.exitCode
  }

  async stop(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal)
    return this.end()
  }
}

export function givenDataPath(): string {
  const path = mkdtempSync(join(tmpdir(), 'patchbay-start-'))
  getActiveTest()?.cleanup(() => rmSync(path, { recursive: true, force: true }))
  return join(path, 'data')
}

/** Without what the test run set for itself; colours would only get in the way. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR, LANG: 'C', NO_COLOR: '1', PATCHBAY_DEMO: 'false' }
}
