/** How much an archive may ask of the machine that imports it. */
export interface ArchiveLimits {
  entries: number
  /** Unpacked, in all. */
  totalBytes: number
  /** Of `manifest.json`. */
  manifestBytes: number
  /** Of one line of a table. */
  rowBytes: number
}

const MEGABYTE = 1024 ** 2

export const archiveLimits: ArchiveLimits = {
  entries: 2_000_000,
  totalBytes: 200 * 1024 * MEGABYTE,
  manifestBytes: 4 * MEGABYTE,
  rowBytes: 32 * MEGABYTE,
}

/** Beyond what any installation has given out; JavaScript counts exactly up to nine times that. */
export const HIGHEST_ID = 1_000_000_000_000_000
