/** One statement of a captured request, as it went to PostgreSQL. */
export interface Statement {
  text: string
  name?: string
  values: (string | null)[]
  /** Which connection of the product sent it; transactions stay on theirs. */
  connection: number
  /** Statements whose answers were there before it was sent. */
  after: number[]
}

export const isBegin = ({ text }: Statement) => /^\s*begin\b/i.test(text)
export const isEnd = ({ text }: Statement) => /^\s*(commit|rollback)\b/i.test(text)
