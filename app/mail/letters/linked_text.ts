import string from '@adonisjs/core/helpers/string'

const ADDRESS = /https?:\/\/[^\s<>"]+/giu

/** What ends a sentence is no part of an address. */
const TRAILING = /[.,;:!?)\]}'»”’]+$/u

/**
 * A plain text as HTML, in which nothing is markup but links to the given origins
 * (`https://status.acme.example`): what people wrote in a subject or a name stays text,
 * whatever it looks like.
 */
export function linkedHtml(text: string, origins: readonly string[]): string {
  if (origins.length === 0) return string.escapeHTML(text)
  let html = ''
  let end = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(TRAILING, '')
    const url = URL.parse(address)
    if (!url || url.username || url.password || !origins.includes(url.origin)) continue
    html += string.escapeHTML(text.slice(end, index)) + anchor(url.href, address)
    end = index + address.length
  }
  return html + string.escapeHTML(text.slice(end))
}

function anchor(url: string, text: string) {
  return `<a href="${string.escapeHTML(url)}" style="color:inherit;">${string.escapeHTML(text)}</a>`
}
