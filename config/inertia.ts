import { defineConfig } from '@adonisjs/inertia'

/**
 * Browsers keep the props of visited pages for "back". Encrypted, those are of no use once the
 * sign-in page has thrown the key away; browsers encrypt on HTTPS and localhost only.
 */
export default defineConfig({
  encryptHistory: true,
  ssr: { enabled: false },
})
