import type { Data } from '@generated/data'

export type QuarantinedMail = Data.Channels.Email.Quarantine.QuarantinedMail
