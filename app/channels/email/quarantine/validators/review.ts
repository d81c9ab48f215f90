import vine from '@vinejs/vine'

/** Whether the checks of the sender are left out this time. */
export const retryValidator = vine.create({ letsThrough: vine.boolean().optional() })

/** Whose mails are kept back: the sender's alone, or of everybody at that host. */
export const blockValidator = vine.create({ wholeHost: vine.boolean().optional() })

/** An address, or `@example.com` for all of a host, as the list shows it. */
export const unblockValidator = vine.create({ sender: vine.string().trim().toLowerCase() })
