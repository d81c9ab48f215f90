import { sep } from 'node:path'
import { defineConfig } from '@adonisjs/static'

const hashedAssets = `${sep}public${sep}assets${sep}`

/** Vite's files carry a hash of their content in the name: browsers may keep them for good. */
export default defineConfig({
  enabled: true,
  etag: true,
  lastModified: true,
  dotFiles: 'ignore',
  cacheControl: false,
  headers: (path) => ({
    'Cache-Control': path.includes(hashedAssets)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=3600',
  }),
})
