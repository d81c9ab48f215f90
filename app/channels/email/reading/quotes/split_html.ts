import { DomUtils, parseDocument } from 'htmlparser2'
import {
  isAttribution,
  isForwardedLine,
  isHeaderBlock,
  isOriginalLine,
} from '#channels/email/reading/quotes/words'
import type { Split } from '#channels/email/reading/quotes/split_text'

type Document = ReturnType<typeof parseDocument>
type Node = Document['children'][number]
type Element = Extract<Node, { attribs: Record<string, string> }>

/** How programs mark what they quote: Gmail, Apple Mail, Thunderbird, Yandex, Proton, Yahoo … */
const CONTAINERS = [
  /(^|\s)(?:x_)?gmail_(?:quote|extra)(_container)?(\s|$)/,
  /(^|\s)(?:yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-forward-container)(\s|$)/,
  /(^|\s)(?:OutlookMessageHeader|mail-quote|mailru-quote|js-helper-quote)(\s|$)/i,
]

/** Outlook, Hotmail and Mail.ru; all that follows is the mail that was answered. */
const STARTS =
  /^(?:x_)?(?:divRplyFwdMsg|appendonsend|mail-app-auto-quote|stopSpelling|ms-outlook-mobile-signature-quote)/

/** The line that Outlook draws above the header of what it quotes. */
const OUTLOOK_LINE =
  /border(?:-top)?:\s*(?:none;\s*border-top:\s*)?solid\s+#?(?:E1E1E1|B5C4DF|b5c4df)\s+1\.0pt|border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)/i

/** A larger document is no letter, and stays as it is. */
const MOST_NODES = 30_000

/** Pieces that a line of somebody's words is put together of. */
const MOST_PIECES = 20

const BLOCKS = /^(?:p|div|blockquote|table|tr|td|ul|ol|li|pre|h[1-6]|hr|section|article|center)$/

/** Cuts the HTML of a mail where the quoted history begins, as `splitText` does with plain text. */
export function splitHtml(html: string): Split {
  const document = parseDocument(html)
  const found = findCut(document)
  if (!found) return { fresh: html, quoted: '', kind: 'none' }
  const fresh = without(html, found.node, 'after')
  const quoted = without(html, found.node, 'before')
  return { fresh, quoted, kind: found.kind }
}

interface Cut {
  node: Node
  kind: 'reply' | 'forward'
}

function findCut(document: Document): Cut | null {
  const nodes = allNodes(document)
  if (nodes.length > MOST_NODES) return null
  for (const node of nodes) {
    const kind = startOf(node)
    if (!kind) continue
    const first = beginningOf(node)
    if (kind === 'forward') return { node: first, kind }
    return hasAnswersAfter(nodes, node) ? lastQuote(nodes) : { node: first, kind }
  }
  return null
}

/** Whether a node begins what is quoted, by its marks or its words. */
function startOf(node: Node): Cut['kind'] | null {
  if (!isElement(node)) return null
  if (isQuote(node)) return isForward(node) ? 'forward' : 'reply'
  if (STARTS.test(node.attribs.id ?? '')) return isForward(node) ? 'forward' : 'reply'
  if (OUTLOOK_LINE.test(node.attribs.style ?? '')) {
    return isHeaderBlock(linesOf(node)) ? 'reply' : null
  }
  if (!isLeafBlock(node)) return null
  const words = DomUtils.textContent(node)
  if (words.length > 1_000) return null
  if (isForwardedLine(words)) return 'forward'
  if (isOriginalLine(words) || isHeaderBlock(linesOf(node))) return 'reply'
  return isAttribution(words) && isElement(nextOf(node)) && isQuote(nextOf(node)) ? 'reply' : null
}

function isQuote(node: Node | null): boolean {
  if (!isElement(node)) return false
  if (node.name === 'blockquote') return true
  return CONTAINERS.some((pattern) => pattern.test(node.attribs.class ?? ''))
}

function isForward(node: Element) {
  const words = linesOf(node)
    .filter((line) => line.trim() !== '')
    .slice(0, 2)
  const before = previousOf(node)
  if (before) words.unshift(DomUtils.textContent(before).slice(-300).split('\n').at(-1)!)
  return words.some(isForwardedLine)
}

/** The line above a quote that says whose it is belongs to it. */
function beginningOf(node: Node): Node {
  const before = previousOf(node)
  if (!before) return node
  const words = DomUtils.textContent(before)
  const isPrefix =
    isElement(before) && /moz-(?:cite|forward)-prefix|gmail_attr/.test(before.attribs.class ?? '')
  return isPrefix || (words.length < 600 && (isAttribution(words) || isForwardedLine(words)))
    ? before
    : node
}

/** Words behind the first quote that are in no quote are answers between the lines. */
function hasAnswersAfter(nodes: Node[], start: Node) {
  if (isElement(start) && !isQuote(start)) return false
  return nodes
    .slice(nodes.indexOf(start))
    .some((node) => isText(node) && node.data.trim() !== '' && !isQuotedWords(node, start))
}

function isQuotedWords(node: Node, start: Node): boolean {
  let line = ''
  for (let above = node.parent; above && isElement(above); above = above.parent) {
    if (above.name === 'blockquote') return true
    if (/gmail_attr|moz-cite-prefix|gmail_signature/.test(above.attribs.class ?? '')) return true
    if (above === start) return !hasBlockquote(start) || isAttribution(DomUtils.textContent(node))
    const isLine = !line && BLOCKS.test(above.name) && above.children.length <= MOST_PIECES
    if (isLine) line = DomUtils.textContent(above)
    if (line && line.length < 600 && isAttribution(line)) return true
  }
  return isAttribution(DomUtils.textContent(node))
}

function hasBlockquote(node: Node) {
  return (
    isElement(node) && DomUtils.findOne(({ name }) => name === 'blockquote', node.children) !== null
  )
}

/** With answers between the lines only a quote at the very end is folded. */
function lastQuote(nodes: Node[]): Cut | null {
  const lastWords = nodes.findLast((node) => isText(node) && node.data.trim() !== '')
  let top: Node | null = null
  for (let above: Node | null = lastWords ?? null; above; above = parentOf(above)) {
    if (isElement(above) && above.name === 'blockquote') top = above
  }
  return top ? { node: beginningOf(top), kind: 'reply' } : null
}

/** The document without what comes before a node in it, or without the node and what follows. */
function without(html: string, node: Node, side: 'before' | 'after'): string {
  const copy = parseDocument(html)
  let here: Node | null = nodeAt(copy, pathTo(node))
  let isFirst = true
  while (here) {
    const above = parentOf(here)
    const siblings: Node[] =
      above && 'children' in above ? (above.children as Node[]) : copy.children
    const index = siblings.indexOf(here)
    const gone =
      side === 'before' ? siblings.slice(0, index) : siblings.slice(isFirst ? index : index + 1)
    for (const one of gone) DomUtils.removeElement(one)
    isFirst = false
    here = above
  }
  return DomUtils.getInnerHTML(copy)
}

function pathTo(node: Node): number[] {
  const path: number[] = []
  for (let here: Node | null = node; here; here = parentOf(here)) {
    path.unshift(DomUtils.getSiblings(here).indexOf(here))
  }
  return path
}

function nodeAt(document: Document, path: number[]): Node {
  return path.reduce<Document | Node>(
    (above, index) => (above as Document).children[index]!,
    document
  ) as Node
}

function allNodes(document: Document): Node[] {
  return DomUtils.find(() => true, document.children, true, Infinity) as Node[]
}

/** A block that holds no other: a line of the mail. */
function isLeafBlock(node: Element) {
  if (!BLOCKS.test(node.name) && node.name !== 'span' && node.name !== 'b') return false
  return !DomUtils.findOne(({ name }) => BLOCKS.test(name) && name !== 'hr', node.children)
}

function linesOf(node: Element): string[] {
  const lines = ['']
  const visit = (one: Node) => {
    if (isText(one)) lines[lines.length - 1] += one.data.replace(/\s+/g, ' ')
    if (!isElement(one) || lines.length > 30) return
    const isLine = one.name === 'br' || BLOCKS.test(one.name)
    if (isLine) lines.push('')
    one.children.forEach(visit)
    if (isLine && one.name !== 'br') lines.push('')
  }
  node.children.forEach(visit)
  return lines
}

function previousOf(node: Node): Node | null {
  let before = DomUtils.prevElementSibling(node as Element) as Node | null
  while (before && isElement(before) && before.name === 'br') {
    before = DomUtils.prevElementSibling(before as Element) as Node | null
  }
  return before
}

function nextOf(node: Node): Node | null {
  let next = DomUtils.nextElementSibling(node as Element) as Node | null
  while (next && isElement(next) && next.name === 'br') {
    next = DomUtils.nextElementSibling(next as Element) as Node | null
  }
  return next
}

function parentOf(node: Node): Node | null {
  const { parent } = node
  return parent && parent.type !== 'root' ? (parent as Node) : null
}

function isElement(node: Node | null | undefined): node is Element {
  return Boolean(node && 'attribs' in node)
}

function isText(node: Node): node is Extract<Node, { data: string }> {
  return node.type === 'text'
}
