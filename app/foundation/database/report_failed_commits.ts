import { QueryClient } from '@adonisjs/lucid/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Callback<Result> = (trx: TransactionClientContract) => Promise<Result>

/** The members of Knex's transaction that say how its COMMIT went. */
interface KnexTransaction {
  commit(value?: unknown): Promise<unknown>
  executionPromise: Promise<unknown>
}

const original: unique symbol = Symbol('transaction that keeps silent')

/**
 * Makes a transaction fail when its COMMIT does. Knex catches that error and only rejects a
 * promise beside it, `executionPromise`, which Lucid does not look at: a change that PostgreSQL
 * lost with the connection would be reported as done (`npm run test:faults` found it).
 */
export function reportFailedCommits() {
  const prototype = QueryClient.prototype as any
  if (prototype[original]) return
  prototype[original] = prototype.transaction
  prototype.transaction = async function <Result>(callback?: Callback<Result>, options?: object) {
    const isManaged = typeof callback === 'function'
    const first = isManaged ? undefined : callback
    const trx: TransactionClientContract = await prototype[original].call(this, first, options)
    awaitCommit(trx.knexClient as unknown as KnexTransaction)
    return isManaged ? run(trx, callback) : trx
  }
}

function awaitCommit(transaction: KnexTransaction) {
  const commit = transaction.commit.bind(transaction)
  transaction.commit = async (value) => {
    await commit(value)
    return transaction.executionPromise
  }
}

async function run<Result>(trx: TransactionClientContract, callback: Callback<Result>) {
  try {
    const result = await callback(trx)
    if (!trx.isCompleted) await trx.commit()
    return result
  } catch (error) {
    // What went wrong first is what the caller must hear.
    await trx.rollback().catch(() => {})
    throw error
  }
}
