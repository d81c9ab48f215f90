/** How programs of each language begin what they quote; the line may be broken. */
const ATTRIBUTIONS = [
  /^On\s.{5,250}\swrote:$/i,
  /^.{0,250}\swrote:$/i,
  /^.{5,250}\s(?:написал|написала|написал\(а\)|пишет|писал|писала|писал\(а\))\s?:$/i,
  /^.{5,250}\sот\s.{1,150}<[^<>\s]+@[^<>\s]+>:?$/i,
  /^.{5,250}\s(?:написав|написала|написав\(ла\)|пише)\s?:$/i,
  /^Am\s.{5,250}\sschrieb(?:\s.{1,150})?:$/i,
  /^.{0,250}\sschrieb\s.{1,150}:$/i,
  /^Le\s.{5,250}\sa écrit\s?:$/i,
  /^El\s.{5,250}\sescribió\s?:$/i,
  /^Il\s.{5,250}\sha scritto\s?:$/i,
  /^Em\s.{5,250}\sescreveu\s?:$/i,
  /^Op\s.{5,250}\sschreef(?:\s.{1,150})?:$/i,
  /^.{5,250}\s(?:napisał|napisała|napisał\(a\)|pisze)\s?:$/i,
  /^(?:Den|På|Le)\s.{5,250}\sskrev(?:\s.{1,150})?:$/i,
  /^Dne\s.{5,250}\snapsal(?:a|\(a\))?\s?:$/i,
  /^.{5,250}\starihinde\s.{1,150}(?:yazdı|şunları yazdı|şunu yazdı)\s?:$/i,
  /^.{5,250}(?:写道|寫道|のメール|さんは書きました)\s?[:：]$/,
  // 05.11.2026, 12:34, "Anna" <anna@example.com>:
  /^\d{1,4}[.:/-]\d{1,2}.{0,120}<[^<>\s]+@[^<>\s]+>:$/,
]

const ORIGINAL =
  "(?:original message|original-nachricht|исходное сообщение|оригинальное сообщение|ursprüngliche nachricht|message d['’]origine|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|wiadomość oryginalna|початкове повідомлення)"

const FORWARDED =
  '(?:forwarded message|begin forwarded message|пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|перенаправленное сообщение|начало переадресованного письма|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|début du message transféré|message réexpédié|mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|wiadomość przekazana|переслане повідомлення)'

const ORIGINAL_LINE = new RegExp(`^[-–—_*\\s]{2,}${ORIGINAL}[-–—_*:\\s]*$`, 'i')
const FORWARDED_LINE = new RegExp(`^[-–—_*\\s]*${FORWARDED}\\s?:?[-–—_*\\s]*$`, 'i')

const FROM = 'from|от|от кого|von|de|da|van|od|від|från|fra'
const OTHERS =
  'sent|date|to|cc|subject|отправлено|дата|кому|копия|тема|gesendet|datum|an|betreff|envoyé|à|objet|enviado|enviado el|fecha|para|asunto|inviato|data|a|oggetto|assunto|verzonden|aan|onderwerp|wysłano|do|temat|надіслано|reply-to'

const FROM_LINE = new RegExp(`^[*_>\\s]*(?:${FROM})\\s?:[*_]*\\s*(.+)$`, 'i')
const OTHER_LINE = new RegExp(`^[*_>\\s]*(?:${OTHERS})\\s?:[*_]*\\s*.*$`, 'i')
const SUBJECT_LINE =
  /^[*_>\s]*(?:subject|тема|betreff|objet|asunto|oggetto|assunto|onderwerp|temat)\s?:[*_]*\s*(.*)$/i

/** `Fwd: …` as programs of each language write it. */
const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|пересл|пересл\.|tr|rv|i|enc|doorst|pd|vs|vb)\s?:/i

const LONGEST_LINE = 600

/** Whether a line says who wrote what is quoted below. */
export function isAttribution(line: string): boolean {
  const words = tidy(line)
  if (words.length < 8 || words.length > LONGEST_LINE || !/[:：>]$/.test(words)) return false
  return ATTRIBUTIONS.some((pattern) => pattern.test(words))
}

export function isOriginalLine(line: string): boolean {
  return line.length <= LONGEST_LINE && ORIGINAL_LINE.test(tidy(line))
}

export function isForwardedLine(line: string): boolean {
  return line.length <= LONGEST_LINE && FORWARDED_LINE.test(tidy(line))
}

export function isForwardSubject(subject: string): boolean {
  return FORWARD_SUBJECT.test(subject)
}

/** Whether the lines begin with a block such as Outlook's: From, Sent, To, Subject. */
export function isHeaderBlock(lines: string[]): boolean {
  const [first = '', ...rest] = lines.map(tidy).filter(Boolean).slice(0, 6)
  if (first.length > LONGEST_LINE || !FROM_LINE.test(first)) return false
  return rest.filter((line) => line.length <= LONGEST_LINE && OTHER_LINE.test(line)).length >= 2
}

/** Who a header block says the forwarded mail is from, and about what. */
export function readHeaderBlock(lines: string[]): { from: string; subject: string | null } | null {
  const block = lines.map(tidy).filter(Boolean).slice(0, 8)
  const from = block.map((line) => FROM_LINE.exec(line.slice(0, LONGEST_LINE))?.[1]).find(Boolean)
  if (!from) return null
  const subject = block.map((line) => SUBJECT_LINE.exec(line.slice(0, LONGEST_LINE))?.[1])
  return {
    from: from.replace(/\[?mailto:([^\]\s>]+)\]?/i, '<$1>'),
    subject: subject.find(Boolean) ?? null,
  }
}

function tidy(line: string) {
  return line.replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e\ufeff]+/g, ' ').trim()
}
