const BEGINS = /^\s*(begin|start\s+transaction)\b[^;]*;?\s*$/i
const CONTROLS = /^\s*(commit|end|rollback|abort|release|savepoint)\b[^;]*;?\s*$/i
const ENDS = /^\s*(commit|end|rollback|abort|release)\b[^;]*;?\s*$/i

export const beginsTransaction = (text = '') => BEGINS.test(text)

/** Statements of transaction control read and write no rows. */
export const controlsTransaction = (text = '') => CONTROLS.test(text)

/** May run whoever is active: cleaning up after an error happens in any context. */
export const endsTransaction = (text = '') => ENDS.test(text)
