import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'

/** One `import … from` of a file of the project; both as paths from the root. */
export interface Import {
  from: string
  to: string
}

const root = new URL('../../', import.meta.url).pathname
const statement =
  /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** Every import of the files that the pattern names, aliases resolved. Packages keep their name. */
export async function importsOf(pattern: string): Promise<Import[]> {
  const imports: Import[] = []
  for await (const file of glob(pattern, { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8')
    for (const [, plain, lazy] of source.matchAll(statement)) {
      imports.push({ from: file, to: resolve(plain ?? lazy, file) })
    }
  }
  return imports
}

/** The feature a file of `app/` belongs to. */
export function featureOf(path: string): string | null {
  return path.startsWith('app/') ? path.split('/')[1] : null
}

function resolve(specifier: string, file: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  if (specifier.startsWith('~/')) return `inertia/${specifier.slice(2)}`
  if (specifier.startsWith('@generated/')) return `.adonisjs/client/${specifier.slice(11)}`
  if (specifier.startsWith('@lang/')) return `resources/lang/${specifier.slice(6)}`
  if (!specifier.startsWith('#')) return specifier
  const [name, ...rest] = specifier.slice(1).split('/')
  const outsideApp = ['generated', 'providers', 'database', 'tests', 'start', 'config']
  if (name === 'app') return `app/${rest.join('/')}`
  return outsideApp.includes(name) ? `${name}/${rest.join('/')}` : `app/${name}/${rest.join('/')}`
}
