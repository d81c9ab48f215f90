/**
 * Name and value of every header, in their order, unfolded and not decoded (RFC 5322, section
 * 2.2): a character is a byte. Names are in lower case; lines without a colon are left out.
 */
export function readHeaderLines(header: Buffer): [name: string, value: string][] {
  return header
    .toString('latin1')
    .replace(/\0/g, '')
    .split(/\r\n|\n|\r/)
    .reduce<string[]>(unfold, [])
    .flatMap((line) => {
      const colon = line.indexOf(':')
      const name = line.slice(0, colon).trim().toLowerCase()
      return colon > 0 && /^[!-9;-~]+$/.test(name) ? [[name, line.slice(colon + 1).trim()]] : []
    })
}

function unfold(lines: string[], line: string): string[] {
  if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] += ` ${line.trim()}`
  else lines.push(line)
  return lines
}

/** Longer ones are nobody's, and would fit into no index. */
const LONGEST_ID = 500

/** The ids of a header such as References, without angle brackets; at most 100, the last ones. */
export function readHeaderIds(value: string | undefined): string[] {
  const ids = [...(value ?? '').matchAll(/<([^<>\s]+)>/g)].map(([, id]) => id!)
  return ids.filter((id) => id.length <= LONGEST_ID).slice(-100)
}

/** The id of a mail; some programs leave the brackets out. */
export function readOwnId(value: string | undefined): string | null {
  const [id] = readHeaderIds(value)
  if (id) return id
  const bare = value?.trim() ?? ''
  return /^[^<>\s]+@[^<>\s]+$/.test(bare) && bare.length <= LONGEST_ID ? bare : null
}

/** Where the first empty line begins, -1 where there is none. */
export function endOfHeader(bytes: Buffer): number {
  const found = ['\r\n\r\n', '\n\n', '\n\r\n']
    .map((blank) => bytes.indexOf(blank))
    .filter((at) => at >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}
