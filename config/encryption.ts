import { createHash } from 'node:crypto'
import env from '#start/env'
import { defineConfig, drivers } from '@adonisjs/core/encryption'

const previousKeys = (env.get('APP_PREVIOUS_KEYS')?.release() ?? '')
  .split(',')
  .map((key) => key.trim())
  .filter(Boolean)

/** The newest first: it encrypts. All of them decrypt, so that a key can be changed at leisure. */
export const installationKeys = [env.get('APP_KEY').release(), ...previousKeys]

/** Names a key without telling anything of it; stored beside what the key has encrypted. */
export function keyIdOf(key: string): string {
  return createHash('sha256').update(`patchbay key ${key}`).digest('hex').slice(0, 8)
}

export const currentKeyId = keyIdOf(installationKeys[0]!)

const encryptionConfig = defineConfig({
  default: 'gcm',
  list: {
    gcm: drivers.aes256gcm({ keys: installationKeys, id: 'gcm' }),
  },
})

export default encryptionConfig

declare module '@adonisjs/core/types' {
  export interface EncryptorsList extends InferEncryptors<typeof encryptionConfig> {}
}
