import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'

interface DkimKey {
  domainName: string
  keySelector: string
  privateKey: string
}

/** The TXT record that verifiers look for (RFC 6376, section 3.6). */
export function dkimRecord({ domainName, keySelector, privateKey }: DkimKey) {
  const key = createPublicKey(privateKey)
  const kind = key.asymmetricKeyType === 'ed25519' ? 'ed25519' : 'rsa'
  // Of an Ed25519 key the bare 32 bytes (RFC 8463, section 4).
  const der = key.export({ type: 'spki', format: 'der' })
  const bytes = kind === 'rsa' ? der : der.subarray(-32)
  return {
    name: `${keySelector}._domainkey.${domainName}`,
    value: `v=DKIM1; k=${kind}; p=${bytes.toString('base64')}`,
  }
}

/**
 * A new RSA key of 2048 bits, which every verifier knows, in PEM.
 *
 * @throws where the file is there already: a key in use is not to be lost
 */
export async function makeDkimKey(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' })
}
