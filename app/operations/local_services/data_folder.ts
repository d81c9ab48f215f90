import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  realpathSync,
  statfsSync,
  writeFileSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'

const MEGABYTE = 1024 * 1024

export const isRoot = process.getuid?.() === 0

/**
 * The folder of everything this installation keeps on this machine: database, secrets,
 * files, mails. Where it lies and why: docs/adr/0010.
 */
export class DataFolder {
  constructor(readonly path: string) {}

  /** `PATCHBAY_DATA_DIR`, or `storage` in the checkout, or for root a folder in /var/lib. */
  static locate(checkout: string, env: NodeJS.ProcessEnv = process.env): DataFolder {
    if (env.PATCHBAY_DATA_DIR) return new DataFolder(resolve(checkout, env.PATCHBAY_DATA_DIR))
    if (!isRoot) return new DataFolder(join(checkout, 'storage'))

    const home = realpathSync(checkout)
    const hash = createHash('sha256').update(home).digest('hex').slice(0, 8)
    return new DataFolder(join('/var/lib/patchbay', `${basename(home)}-${hash}`))
  }

  get secretsFile(): string {
    return join(this.path, 'secrets.json')
  }

  get lockFile(): string {
    return join(this.path, 'patchbay.lock')
  }

  get postgresFolder(): string {
    return join(this.path, 'postgres')
  }

  get filesFolder(): string {
    return join(this.path, 'files')
  }

  get mailsFolder(): string {
    return join(this.path, 'mails')
  }

  /** Guards removal: a mistyped PATCHBAY_DATA_DIR could be anybody's folder. */
  get isOurs(): boolean {
    return existsSync(this.secretsFile) || existsSync(join(this.postgresFolder, 'cluster'))
  }

  /**
   * Makes the folders. Root's PostgreSQL runs as another user, who has to pass through
   * the data folder but may not look around in it.
   * @throws LocalServiceError E_DISK_NEARLY_FULL, E_DISK_FULL, E_FOLDER_READ_ONLY, E_FOLDER_NOT_WRITABLE
   */
  prepare(): void {
    this.#guarded(() => {
      const passable = isRoot ? 0o711 : 0o700
      if (isRoot && dirname(this.path) === '/var/lib/patchbay')
        makeFolder('/var/lib/patchbay', 0o755)
      makeFolder(this.path, passable)
      if (isRoot) chmodSync(this.path, passable)
      makeFolder(this.postgresFolder, passable)
      makeFolder(this.filesFolder, 0o700)
      makeFolder(this.mailsFolder, 0o700)
      this.#tryToWrite()
    })
    this.#requireSpace()
  }

  #guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      throw explainFileSystemError(error, this.path)
    }
  }

  #tryToWrite(): void {
    const probe = join(this.path, `.probe-${process.pid}`)
    try {
      writeFileSync(probe, 'x')
    } finally {
      rmSync(probe, { force: true })
    }
  }

  /** A first start takes about 45 MB for the database and 60 MB for root's copy of PostgreSQL. */
  #requireSpace(): void {
    const { bavail, bsize } = statfsSync(this.path)
    const free = Math.floor((bavail * bsize) / MEGABYTE)
    const needed = existsSync(join(this.postgresFolder, 'cluster')) ? 24 : 160
    if (free < needed) {
      throw new LocalServiceError('disk_nearly_full', { path: this.path, free, needed })
    }
  }
}

/**
 * Exact permissions, whatever the umask; those of a folder that was there stay as they are.
 * Parents one by one: on a read-only disk Node's `recursive` fails with a misleading ENOENT.
 */
function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return
  makeFolder(dirname(path), 0o755)
  mkdirSync(path)
  chmodSync(path, mode)
}
