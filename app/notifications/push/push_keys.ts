import webPush from 'web-push'
import env from '#start/env'
import { senderAddress } from '#config/mail'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import { systemDatabase } from '#tenancy/system_database'

/** What push services know this installation by (RFC 8292). */
export interface PushKeys {
  /** A `mailto:` or `https:` address of who runs it. */
  subject: string
  publicKey: string
  privateKey: string
}

interface Row {
  public_key: string
  private_key: string
}

const secrets = encryptedColumn('push_keys.private_key')

let known: PushKeys | undefined

/**
 * The installation's pair of keys: the one in its settings, else one of its own, made when it is
 * asked for first. All processes have the same, and it stays as long as the database: browsers
 * believe no other.
 */
export async function pushKeys(): Promise<PushKeys> {
  known ??= fromSettings() ?? (await stored()) ?? (await make())
  return known
}

const subject = () => env.get('VAPID_SUBJECT') ?? `mailto:${senderAddress}`

function fromSettings(): PushKeys | undefined {
  const publicKey = env.get('VAPID_PUBLIC_KEY')
  const privateKey = env.get('VAPID_PRIVATE_KEY')?.release()
  return publicKey && privateKey ? { subject: subject(), publicKey, privateKey } : undefined
}

async function stored(): Promise<PushKeys | undefined> {
  const row: Row | null = await systemDatabase().from('push_keys').where('id', 1).first()
  if (!row) return undefined
  const { public_key: publicKey, private_key: sealed } = row
  const privateKey = secrets.open(sealed, { public_key: publicKey })
  return { subject: subject(), publicKey, privateKey }
}

/** Of several processes that make one at once the first one's counts. */
async function make(): Promise<PushKeys> {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys()
  const sealed = secrets.seal(privateKey, { public_key: publicKey })
  await systemDatabase()
    .knexQuery()
    .table('push_keys')
    .insert({ id: 1, public_key: publicKey, private_key: sealed })
    .onConflict('id')
    .ignore()
  return (await stored())!
}
