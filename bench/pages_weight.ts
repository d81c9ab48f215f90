import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { markdown } from './report.js'

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

type Manifest = Record<string, Chunk>

const folder = new URL('../public/assets/', import.meta.url)

/** What a browser must have before it can show a page: entry, page and all they import. */
export function pagesWeight(): string {
  const manifest = JSON.parse(
    readFileSync(new URL('.vite/manifest.json', folder), 'utf8')
  ) as Manifest
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry)
  const pages = Object.keys(manifest).filter((key) => key.startsWith('inertia/pages/'))
  const shared = filesOf(manifest, entries)
  const lines = pages.map((page): [string, ...number[]] => {
    const all = filesOf(manifest, [...entries, page])
    const own = all.filter((file) => !shared.includes(file))
    return [page.slice('inertia/pages/'.length), js(all), js(own), css(all)]
  })
  lines.sort((a, b) => b[1] - a[1])
  return markdown(
    ['page', 'JS kB gzip, first visit', 'of it this page alone', 'CSS kB gzip'],
    lines
  )
}

function filesOf(manifest: Manifest, keys: string[]): string[] {
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (key: string) => {
    if (seen.has(key)) return
    seen.add(key)
    const { file, imports = [], css: styles = [] } = manifest[key]
    for (const name of [file, ...styles]) files.add(name)
    imports.forEach(visit)
  }
  keys.forEach(visit)
  return [...files]
}

const js = (files: string[]) => weight(files.filter((file) => file.endsWith('.js')))
const css = (files: string[]) => weight(files.filter((file) => file.endsWith('.css')))

function weight(files: string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(new URL(file, folder))).length)
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)
}
