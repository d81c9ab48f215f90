/** Headers of a mail by their names in lower case, each with all its values. */
export type Headers = Map<string, string[]>

/** Sent with every automatic mail of ours; a mail that carries it came back to us. */
export const LOOP_HEADER = 'x-patchbay-loop'

const PRECEDENCE = /^\s*(?:bulk|list|junk|auto_?reply)\b/i

/**
 * Whether a program wrote a mail (RFC 3834, RFC 2369, and what programs did before): nobody waits
 * for an answer to it, and answering could go on for ever.
 *
 * @param envelopeFrom '' for the null return path of reports
 */
export function isAutomatic(headers: Headers, envelopeFrom: string | null): boolean {
  const first = (name: string) => headers.get(name)?.[0]?.trim()
  const submitted = first('auto-submitted')
  if (submitted && !/^no\b/i.test(submitted)) return true
  if (PRECEDENCE.test(first('precedence') ?? '')) return true
  if (envelopeFrom === '' || /^<\s*>$/.test(first('return-path') ?? '')) return true
  if (/^\s*(?:yes|true|1)\b/i.test(first('x-auto-response-suppress') ?? '')) return true
  const names = [...headers.keys()]
  return names.some(
    (name) =>
      name.startsWith('list-') ||
      ['x-auto-response-suppress', 'x-autoreply', 'x-autorespond', LOOP_HEADER].includes(name)
  )
}
