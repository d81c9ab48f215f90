import type { Readable } from 'node:stream'
import type Mailbox from '#mail/models/mailbox'

export interface MailAddress {
  address: string
  name: string
}

export interface MailFile {
  fileName: string
  contentType: string
  content: () => Promise<Readable>
  /** Of an inline image: what `cid:` in the HTML refers to, without angle brackets. */
  contentId?: string
}

/**
 * Whose words a mail carries. `personal` ones are a person's; `answer` is automatic and answers
 * somebody who wrote; `notice` is automatic and answers nobody; `security` ones somebody asked
 * for themselves, or must know of: neither limits nor suppressions keep them.
 */
export type MailNature = 'personal' | 'answer' | 'notice' | 'security'

/** Everything that a mail says, written when it is sent. */
export interface MailContent {
  nature: MailNature
  from: MailAddress
  to: MailAddress
  replyTo?: string
  subject: string
  html: string
  text: string
  files?: MailFile[]
  headers?: Record<string, string>
  /** Message-IDs without angle brackets. */
  inReplyTo?: string | null
  references?: string[]
  /** Which mailbox it leaves by; none for the installation itself. */
  mailbox?: Mailbox | null
}
