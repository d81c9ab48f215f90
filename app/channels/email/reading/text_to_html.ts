/** Plain text as rich text: a paragraph per block, quoted lines as quotes. */
export function textToHtml(text: string): string {
  const html: string[] = []
  let block: string[] = []
  let isQuote = false
  const close = () => {
    if (block.length > 0) html.push(isQuote ? quote(block) : paragraphs(block))
    block = []
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('>') !== isQuote) {
      close()
      isQuote = !isQuote
    }
    block.push(isQuote ? line.replace(/^> ?/, '') : line)
  }
  close()
  return html.join('')
}

/** Deeper quotes stay lines with signs: thirty levels of them would fit on no screen. */
function quote(lines: string[]) {
  return `<blockquote>${paragraphs(lines)}</blockquote>`
}

function paragraphs(lines: string[]) {
  return lines
    .join('\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block.trim() !== '')
    .map((block) => `<p>${withLinks(escaped(block)).replaceAll('\n', '<br>')}</p>`)
    .join('')
}

function escaped(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** What stands behind an address, such as the dot of a sentence, is none of it. */
function withLinks(html: string) {
  return html.replace(/\bhttps?:\/\/[^\s<>"]{3,2000}/g, (found) => {
    const url = found.replace(/(?:[.,:;!?)\]']|&(?:gt|quot|lt);)+$/, '')
    return `<a href="${url}">${url}</a>${found.slice(url.length)}`
  })
}

/** Lines that a program broke for the way are joined again (RFC 3676, format=flowed). */
export function unflowed(text: string, deletesSpace: boolean): string {
  const lines: string[] = []
  let isOpen = false
  let depth = 0
  for (const raw of text.split(/\r?\n/)) {
    const signs = /^>*/.exec(raw)![0].length
    const line = raw.slice(signs).replace(/^ /, '')
    if (isOpen && signs === depth && line !== '-- ') {
      lines.push(lines.pop()! + line)
    } else lines.push(`${'>'.repeat(signs)}${signs > 0 ? ' ' : ''}${line}`)
    depth = signs
    isOpen = line.endsWith(' ') && line !== '-- '
    if (isOpen && deletesSpace) lines.push(lines.pop()!.slice(0, -1))
  }
  return lines.join('\n')
}
