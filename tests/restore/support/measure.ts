import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Runs something and says how long it took, for docs/guides/backup.md. */
export async function measured<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now()
  const result = await work()
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  process.stdout.write(`    ${what}: ${seconds} s\n`)
  return result
}

/** Bytes of all files below a folder. */
export function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
