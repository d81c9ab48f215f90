/** Why nothing, or nothing useful, came back. */
export type OutboundFailure =
  | 'bad_address'
  | 'plain_http'
  | 'private_address'
  | 'unknown_host'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'closed'
  | 'bad_answer'
  | 'too_many_redirects'

/** A request that got no answer; its reason is one of a few, for showing in somebody's language. */
export class OutboundError extends Error {
  constructor(
    readonly reason: OutboundFailure,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

const BY_CODE: Record<string, OutboundFailure> = {
  ENOTFOUND: 'unknown_host',
  EAI_AGAIN: 'unknown_host',
  EAI_NODATA: 'unknown_host',
  EAI_FAIL: 'unknown_host',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
  ECONNRESET: 'closed',
  EPIPE: 'closed',
}

/** What Node throws, in our words. */
export function toOutboundError(error: unknown): OutboundError {
  if (error instanceof OutboundError) return error
  const { code = '', message } = (firstOf(error) ?? {}) as NodeJS.ErrnoException
  return new OutboundError(reasonOf(code), message || code || 'The request failed', {
    cause: error,
  })
}

/** Of several addresses that were tried, what the first one failed with. */
function firstOf(error: unknown): unknown {
  if (!(error instanceof AggregateError)) return error
  const refused = error.errors.find((one) => one instanceof OutboundError)
  return refused ?? error.errors[0] ?? error
}

function reasonOf(code: string): OutboundFailure {
  if (BY_CODE[code]) return BY_CODE[code]
  if (/^(HPE_|ERR_HTTP)/.test(code)) return 'bad_answer'
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return 'tls'
  return 'closed'
}
