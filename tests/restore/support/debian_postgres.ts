import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { until } from '#tests/helpers/until'

const FOLDER = '/usr/lib/postgresql'
const SUPERUSER = 'rehearsal_superuser'

/** The oldest version Patchbay runs on. */
const OLDEST = 15

/** The programs of a whole PostgreSQL of the distribution's, or null where there is none. */
export function findDebianPostgres(): string | null {
  const majors = existsSync(FOLDER) ? readdirSync(FOLDER).map(Number) : []
  const usable = majors.filter((major) => major >= OLDEST).sort((one, other) => other - one)
  const folders = usable.map((major) => join(FOLDER, String(major), 'bin'))
  return folders.find((bin) => existsSync(join(bin, 'initdb')) && isComplete(bin)) ?? null
}

const isComplete = (bin: string) => existsSync(join(bin, 'pg_dump'))

/** A server of its own, with the roles and the database of docs/guides/tenancy.md. */
export class DebianPostgres {
  private constructor(
    private readonly folder: string,
    private readonly server: ChildProcess
  ) {}

  static async start(bin: string): Promise<DebianPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'patchbay-debian-'))
    const account = serverAccount()
    if (account) chownSync(folder, account.uid, account.gid)
    const cluster = join(folder, 'cluster')
    const options = { ...account, cwd: '/', stdio: 'ignore' as const }
    const args = ['-D', cluster, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', '--no-sync']
    execFileSync(join(bin, 'initdb'), args, options)
    const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-k', folder]
    const server = spawn(join(bin, 'postgres'), ['-D', cluster, ...settings], options)
    const started = new DebianPostgres(folder, server)
    await started.setUp()
    return started
  }

  url(role: string, database = 'patchbay') {
    return `postgres://${role}:x@localhost/${database}?host=${encodeURIComponent(this.folder)}`
  }

  async stop() {
    this.server.kill('SIGINT')
    await once(this.server, 'exit')
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async setUp() {
    await until(() => existsSync(join(this.folder, '.s.PGSQL.5432')))
    let client = this.client()
    await until(async () => {
      client = this.client()
      return client.connect().then(
        () => true,
        () => false
      )
    })
    for (const role of ['patchbay_owner', 'patchbay_app', 'patchbay_system']) {
      await client.query(`create role ${role} login nosuperuser nobypassrls`)
    }
    await client.query('create database patchbay owner patchbay_owner')
    await client.query('revoke all on database patchbay from public')
    await client.query('grant connect on database patchbay to patchbay_app, patchbay_system')
    await client.end()
  }

  private client() {
    const client = new pg.Client({ connectionString: this.url(SUPERUSER, 'postgres') })
    client.on('error', () => {})
    return client
  }
}

/** PostgreSQL refuses to run as root. */
function serverAccount(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
