import vine from '@vinejs/vine'

/** Vine takes `[5]` for 5 and throws on objects that do not become text. */
const plain = (value: unknown) => (value !== null && typeof value === 'object' ? '' : value)

/** A count, a version or the id of a row: nothing below 0 nor beyond what JavaScript counts. */
export const wholeNumber = () =>
  vine.number().parse(plain).withoutDecimals().range([0, Number.MAX_SAFE_INTEGER])
