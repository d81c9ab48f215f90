import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './programs.js'

const checkout = fileURLToPath(new URL('../../', import.meta.url))

/** The production build, made anew unless `--no-build` says that the one in `build/` will do. */
export function productionBuild(mayReuse: boolean): string {
  const folder = join(checkout, 'build')
  if (mayReuse && existsSync(join(folder, 'bin/server.js'))) return folder
  run(process.execPath, ['ace.js', 'build'], { cwd: checkout })
  return folder
}
