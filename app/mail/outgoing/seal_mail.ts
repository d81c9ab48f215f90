import nodemailer from 'nodemailer'
import { signing } from '#config/mail'
import type Tenant from '#tenancy/models/tenant'
import { installationDomain } from '#tenancy/installation'
import type OutgoingMail from '#mail/models/outgoing_mail'
import { automaticHeaders } from '#mail/outgoing/automatic_headers'
import { bracketed } from '#mail/outgoing/header_id'
import type { MailContent } from '#mail/outgoing/mail_content'
import { mailToken } from '#mail/outgoing/mail_tokens'
import type { SealedMail } from '#mail/outgoing/transports/transport'

const composer = nodemailer.createTransport({
  streamTransport: true,
  buffer: true,
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** Composes a mail as it travels, signed where the installation itself sends it. */
export async function sealMail(
  mail: OutgoingMail,
  content: MailContent,
  tenant: Tenant
): Promise<SealedMail> {
  const files = (content.files ?? []).map(async (file) => ({
    filename: file.fileName,
    contentType: file.contentType,
    content: await file.content(),
    ...(file.contentId ? { cid: file.contentId, contentDisposition: 'inline' as const } : {}),
  }))
  const isByInstallation = content.mailbox?.sendsBy !== 'smtp'
  const { message } = await composer.sendMail({
    from: named(content.from),
    to: named(content.to),
    replyTo: content.replyTo,
    subject: oneLine(content.subject),
    messageId: bracketed(mail.headerId),
    inReplyTo: content.inReplyTo ? bracketed(content.inReplyTo) : undefined,
    references: content.references?.map(bracketed),
    headers: { ...content.headers, ...automaticHeaders(content.nature) },
    html: content.html,
    text: content.text,
    attachments: await Promise.all(files),
    ...(signing.dkim && isByInstallation ? { dkim: signing.dkim } : {}),
  })
  return {
    headerId: mail.headerId,
    envelope: { from: returnPath(mail, content, tenant), to: content.to.address },
    source: message as Buffer,
  }
}

/**
 * Where reports of failure go: nowhere for automatic mails, else to an address that names the
 * mail, or to the mailbox whose own server sends it.
 */
function returnPath({ id }: OutgoingMail, { nature, mailbox }: MailContent, tenant: Tenant) {
  if (nature !== 'personal') return ''
  if (mailbox?.sendsBy === 'smtp') return mailbox.addressIn(tenant)
  return `bounce+${mailToken('bounce', tenant.id, id)}@${tenant.slug}.${installationDomain}`
}

function named({ address, name }: { address: string; name: string }) {
  return { address, name: oneLine(name) }
}

/** Line breaks and control characters could start a header of their own. */
function oneLine(text: string) {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
