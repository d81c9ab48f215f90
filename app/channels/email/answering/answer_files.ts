import drive from '@adonisjs/drive/services/main'
import type { MailFile } from '#mail/outgoing/mail_content'
import type Attachment from '#tickets/models/attachment'
import type Message from '#tickets/models/message'

/** Bytes that travel with a mail; files beyond stand in it as links. Mail servers refuse more. */
const MOST_BYTES = 10 * 1024 * 1024

interface AnswerFiles {
  attached: MailFile[]
  linked: Attachment[]
  /** The HTML with its own images as parts of the mail. */
  html: string
}

/** Decides which files of a message travel with it, in their order, as far as they fit. */
export async function answerFiles({ attachments, bodyHtml }: Message): Promise<AnswerFiles> {
  const attached: MailFile[] = []
  const linked: Attachment[] = []
  let html = bodyHtml
  let left = MOST_BYTES
  for (const file of attachments) {
    const size = Number(file.size)
    if (!(await drive.use().exists(file.storageKey))) continue
    if (size > left) {
      linked.push(file)
      continue
    }
    left -= size
    const contentId = `file.${file.id}@patchbay`
    const inlined = inline(html, file, contentId)
    attached.push({
      fileName: file.fileName,
      contentType: file.contentType,
      content: () => drive.use().getStream(file.storageKey),
      ...(inlined === html ? {} : { contentId }),
    })
    html = inlined
  }
  return { attached, linked, html }
}

/** An image that the text shows, by its address here or by its id in the mail it came with. */
function inline(html: string, { id, contentId }: Attachment, newId: string): string {
  const sources = [`/attachments/${id}`, ...(contentId ? [`cid:${contentId}`] : [])]
  return sources.reduce(
    (text, source) => text.replaceAll(`src="${source}"`, `src="cid:${newId}"`),
    html
  )
}
