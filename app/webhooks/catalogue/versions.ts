/** How payloads look, by the day since when. An endpoint keeps the one it was made with. */
export const versions = ['2026-11-01'] as const
export type Version = (typeof versions)[number]

export const currentVersion: Version = '2026-11-01'
