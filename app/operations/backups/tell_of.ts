import type { BackupManifest } from '#operations/backups/manifest'

/** A backup in one line. */
export function tellOf({ database, files, mails, product, postgres }: BackupManifest): string {
  const rows = database.tables.reduce((sum, table) => sum + table.rows, 0)
  const megabytes = ((files.bytes + mails.bytes) / 1_000_000).toFixed(1)
  return (
    `${rows} rows (${database.kind}, PostgreSQL ${postgres}), ` +
    `${files.count + mails.count} files of ${megabytes} MB, Patchbay ${product.version}`
  )
}
