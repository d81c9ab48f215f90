import sanitizeHtml from 'sanitize-html'
import { allowedRichText } from '#foundation/rich_text/rich_text'

/** Where files of the workspace are; nothing else may be fetched by who reads a message. */
const OWN_IMAGE = /^(?:\/attachments\/\d{1,15}|cid:[^\s"'<>]{1,250})$/

const tables = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']

const body: sanitizeHtml.IOptions = {
  ...allowedRichText,
  allowedTags: [
    ...(allowedRichText.allowedTags as string[]),
    ...tables,
    'div',
    'h1',
    'h4',
    'h5',
    'h6',
    'sub',
    'sup',
    'dl',
    'dt',
    'dd',
    'img',
    'center',
  ],
  allowedAttributes: {
    ...(allowedRichText.allowedAttributes as Record<string, string[]>),
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
    img: ['src', 'alt', 'width', 'height'],
  },
  allowedSchemesByTag: { img: ['cid'] },
  nestingLimit: 100,
  transformTags: {
    ...allowedRichText.transformTags,
    h1: 'h2',
    h4: 'h3',
    h5: 'h3',
    h6: 'h3',
    center: 'div',
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !OWN_IMAGE.test(attribs.src ?? ''),
}

/** What a mail says, in the look of our pages: rich text with tables and images that came along. */
export function sanitizeMailBody(html: string): string {
  return sanitizeHtml(html, body).trim()
}

const original: sanitizeHtml.IOptions = {
  allowedTags: [
    ...(body.allowedTags as string[]),
    'span',
    'font',
    'small',
    'big',
    'strike',
    'del',
    'ins',
    'tt',
    'colgroup',
    'col',
    'abbr',
    'address',
    'cite',
    'q',
    'section',
    'article',
    'header',
    'footer',
    'figure',
    'figcaption',
    'style',
  ],
  allowedAttributes: {
    '*': [
      'style',
      'class',
      'id',
      'dir',
      'lang',
      'align',
      'valign',
      'bgcolor',
      'width',
      'height',
      'color',
      'face',
      'size',
      'border',
      'cellpadding',
      'cellspacing',
      'colspan',
      'rowspan',
      'title',
      'type',
      'role',
      'hidden',
    ],
    'a': ['href', 'target', 'rel', 'name'],
    'img': ['src', 'alt'],
    'ol': ['start'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https', 'cid', 'data'] },
  allowProtocolRelative: false,
  // Styles of a mail change nothing but the frame of its own in which it is shown.
  allowVulnerableTags: true,
  parseStyleAttributes: false,
  disallowedTagsMode: 'discard',
  nestingLimit: 200,
  nonTextTags: ['script', 'textarea', 'option', 'noscript', 'title', 'iframe', 'object'],
  transformTags: allowedRichText.transformTags,
}

/** A mail as it was sent, for a frame of its own in which nothing runs and nothing is sent. */
export function sanitizeOriginal(html: string): string {
  return sanitizeHtml(html, original).trim()
}
