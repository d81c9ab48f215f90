import { readdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'

const FOLDER = 'database/migrations'

let expected: Promise<string[]> | undefined

/**
 * Migrations of this version of the code that the database has not seen. A database that is
 * ahead is fine: during a rolling upgrade old processes go on beside new ones.
 */
export async function missingMigrations(): Promise<string[]> {
  expected ??= namesInCode()
  const names = await expected
  const rows: { name: string }[] = await db.from('adonis_schema').select('name')
  const ran = new Set(rows.map(({ name }) => name))
  return names.filter((name) => !ran.has(name))
}

async function namesInCode(): Promise<string[]> {
  const files = await readdir(app.makePath(FOLDER))
  return files
    .filter((file) => /\.(js|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${FOLDER}/${file.replace(/\.(js|ts)$/, '')}`)
    .sort()
}
