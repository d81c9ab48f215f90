/**
 * Opaque position in a keyset-ordered list: the values of the ordering columns of a row.
 * Encoded as base64url JSON; it holds no secret and is validated when read back.
 */
export type CursorValues = readonly (string | number)[]

/** Types of ordering columns, so that a made-up value never reaches the database. */
export type CursorType = 'timestamp' | 'smallint' | 'bigint' | 'text'

export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** Returns null for anything that is not a cursor of one value per type. */
export function decodeCursor(
  cursor: string | undefined,
  types: readonly CursorType[]
): CursorValues | null {
  if (!cursor || cursor.length > 1000) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(values) || values.length !== types.length) return null
    return types.every((type, index) => isOf[type](values[index])) ? values : null
  } catch {
    return null
  }
}

const isOf: Record<CursorType, (value: unknown) => boolean> = {
  timestamp: (value) => typeof value === 'string' && isInstant(value),
  smallint: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 15,
  bigint: (value) => Number.isSafeInteger(value),
  text: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
}

/** Exactly what `toISOString` makes of the years that PostgreSQL and JavaScript write alike. */
function isInstant(value: string) {
  const isCanonical = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
  return isCanonical && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value
}
