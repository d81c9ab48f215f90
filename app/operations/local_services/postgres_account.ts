import { readFileSync } from 'node:fs'
import { LocalServiceError } from '#operations/local_services/local_service_error'
import { isRoot } from '#operations/local_services/data_folder'

/** The system user PostgreSQL runs as when Patchbay itself runs as root. */
export interface PostgresAccount {
  name: string
  uid: number
  gid: number
}

/** In this order: an account of our own if somebody made one, else the powerless one. */
const CANDIDATES = ['patchbay', 'nobody']

/**
 * PostgreSQL refuses to run as root. For an ordinary user there is no other account.
 * @throws LocalServiceError E_ACCOUNT_MISSING
 */
export function postgresAccount(): PostgresAccount | null {
  if (!isRoot) return null
  const accounts = readAccounts()
  for (const name of CANDIDATES) {
    const account = accounts.find((entry) => entry.name === name)
    if (account) return account
  }
  throw new LocalServiceError('account_missing')
}

function readAccounts(): PostgresAccount[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3 && Number(fields[2]) > 0)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
