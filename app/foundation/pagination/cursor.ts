/**
 * Opaque position in a keyset-ordered list: the values of the ordering columns of a row.
 * Encoded as base64url JSON; it holds no secret and is validated when read back.
 */
export type CursorValues = readonly (string | number | null)[]

export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** Returns null for anything that is not a cursor of `length` plain values. */
export function decodeCursor(cursor: string | undefined, length: number): CursorValues | null {
  if (!cursor || cursor.length > 500) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) && values.length === length && values.every(isPlain)
      ? values
      : null
  } catch {
    return null
  }
}

function isPlain(value: unknown) {
  return value === null || typeof value === 'string' || typeof value === 'number'
}
