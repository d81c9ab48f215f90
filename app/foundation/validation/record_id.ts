import vine from '@vinejs/vine'

/** The id of a row; 0 stands for none yet. Larger ones than JavaScript counts are refused. */
export const recordId = () => vine.number().withoutDecimals().range([0, Number.MAX_SAFE_INTEGER])
