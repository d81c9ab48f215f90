import { AsyncLocalStorage } from 'node:async_hooks'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const open = new AsyncLocalStorage<boolean>()

/**
 * One managed transaction on the app's connection: commits what the callback did, or none of
 * it. Only rows and events belong inside; mail, HTTP and enqueuing would survive a rollback.
 */
export function transaction<Result>(
  callback: (trx: TransactionClientContract) => Promise<Result>
): Promise<Result> {
  return open.run(true, () => db.transaction(callback))
}

/** Lets whatever must wait for the commit refuse to work before it. */
export function isInsideTransaction() {
  return open.getStore() === true
}
