/**
 * What a mail that comes in may be at most. Everything beyond ends in a clear state and never in
 * a process without memory (ADR 57).
 */
const inboundMailConfig = {
  /** Bytes as they travel. Of a larger one the beginning is kept and put into quarantine. */
  largestMail: 50 * 1024 * 1024,

  /** Bytes of all headers of all parts; real ones have a few thousand. */
  largestHeader: 1_000_000,

  /** Parts inside parts inside parts. */
  deepestNesting: 30,

  /** Parts in all. */
  mostParts: 500,

  /** Characters of text and of HTML that are looked at; what is beyond stays in the original. */
  longestText: 1_000_000,

  /** Milliseconds that reading one mail may take. */
  longestReading: 30_000,

  /** Megabytes that the thread which reads a mail may use beyond the mail itself. */
  readingMemory: 384,

  /** Files of one mail that become attachments; the rest stays in the original. */
  mostFiles: 100,

  /** People of To and Cc that begin to read along with one mail. */
  mostCcs: 20,

  /** Days that the original of a mail is kept. */
  keptFor: 90,
} as const

export default inboundMailConfig
