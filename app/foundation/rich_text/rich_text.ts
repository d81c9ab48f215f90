import sanitizeHtml from 'sanitize-html'

/** Longest body of a message, in characters of HTML. */
export const maxBodyLength = 100_000

/** Whom a mention names: `user:7`, `team:7`. */
const MENTION = /^(user|team):[1-9]\d{0,15}$/

/** The marks and blocks our editor can make; everything else is taken out, its text kept. */
export const allowedRichText: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'a',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'h2',
    'h3',
    'hr',
    'span',
  ],
  allowedAttributes: { a: ['href', 'rel', 'target'], ol: ['start'], span: ['data-mention'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // Browsers stop at 512 levels, and quotes of quotes need no more.
  nestingLimit: 50,
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'iframe', 'object'],
  transformTags: {
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow', target: '_blank' }),
    // A span is a mention or nothing: a tag that is not allowed leaves its text behind.
    span: (_, attribs): sanitizeHtml.Tag => {
      const mention = attribs['data-mention'] ?? ''
      if (!MENTION.test(mention)) return { tagName: 'plain-text', attribs: {} }
      return { tagName: 'span', attribs: { 'data-mention': mention } }
    },
  },
}

/** Rich text as it may be stored and shown: an allow-list, never a block-list. */
export function sanitizeRichText(html: string): string {
  return sanitizeHtml(html, allowedRichText).trim()
}

/** The words of rich text, a line per block, for mails, search and previews. */
export function richTextToPlain(html: string): string {
  const withBreaks = html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li[^>]*>/gi, '\n• ')
    .replace(/<\/(p|div|h2|h3|blockquote|pre|ul|ol)>/gi, '\n\n')
  return (
    decodeEntities(sanitizeHtml(withBreaks, { allowedTags: [], allowedAttributes: {} }))
      // Without the look-behind each blank of a long run would start a search of its own.
      .replace(/(?<![ \t])[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}

/** sanitize-html escapes text with exactly these five entities; the ampersand comes last. */
function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}
