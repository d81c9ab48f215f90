import env from '#start/env'

export const ROLES = ['all', 'web', 'worker'] as const

/** What a process does: answer browsers, work off the queue, or both. */
export type ProcessRole = (typeof ROLES)[number]

export const processRole: ProcessRole = env.get('PATCHBAY_ROLE') ?? 'all'
