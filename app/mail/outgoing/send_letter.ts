import type { Locale } from '#config/i18n'
import { senderAddress } from '#config/mail'
import type Tenant from '#tenancy/models/tenant'
import { addressOf, installationUrl } from '#tenancy/installation'
import { logoPathOf } from '#tenancy/logo'
import { renderHtml, renderText, type Letter, type Letterhead } from '#mail/letters/letter'
import { deliverMail } from '#mail/outgoing/deliver_mail'
import { headerIdOf } from '#mail/outgoing/header_id'
import type { MailContent, MailNature } from '#mail/outgoing/mail_content'
import { insertMail } from '#mail/outgoing/post_mail'

const INSTALLATION_ACCENT = '#1f6b5b'

export interface Posting {
  tenant: Tenant
  to: { email: string; name: string }
  locale: Locale
  letter: Letter
  /** Who speaks; the workspace where nobody is named. */
  author?: string
  /** On the installation's paper: it is about more than this workspace. */
  isFromInstallation?: boolean
  /** Names this very mail: sent again, it carries the same Message-ID. */
  key: string
  /** False for the words of a person. */
  isAutomatic?: boolean
  /** Links to sign in and warnings: they go out also when the plan's mails are used up. */
  isSecurity?: boolean
  /** Mails with one thread belong together in the recipient's mail program. */
  thread?: string
  /** Where an answer goes, if not to the sender. */
  replyTo?: string
  /** Further headers, such as `List-Unsubscribe`. */
  headers?: Record<string, string>
}

/**
 * Sends a letter, once, however often it is asked for. One that no person wrote says so
 * (RFC 3834), so that no machine answers it.
 *
 * @throws Postponed where the workspace's plan allows no more mails in this hour, and where the
 * mail server takes none for now
 */
export async function sendLetter(posting: Posting): Promise<void> {
  const { to, key } = posting
  await insertMail({
    key,
    to: to.email,
    isAutomatic: ['answer', 'notice'].includes(natureOf(posting)),
  })
  await deliverMail(key, () => contentOf(posting))
}

async function contentOf(posting: Posting): Promise<MailContent> {
  const { tenant, to, locale, letter, author, thread, replyTo, headers } = posting
  const head = posting.isFromInstallation ? installationHead(locale) : letterheadOf(tenant, locale)
  return {
    nature: natureOf(posting),
    from: { address: bareSender, name: author ? `${author} (${head.name})` : head.name },
    to: { address: to.email, name: to.name },
    replyTo,
    subject: letter.subject,
    html: await renderHtml(letter, head),
    text: renderText(letter, head),
    headers,
    ...(thread && {
      inReplyTo: headerIdOf(thread, tenant),
      references: [headerIdOf(thread, tenant)],
    }),
  }
}

function natureOf({ isAutomatic = true, isSecurity }: Posting): MailNature {
  if (isSecurity) return 'security'
  return isAutomatic ? 'notice' : 'personal'
}

/** `MAIL_FROM` may carry a name; the workspace's stands in its place. */
export const bareSender = (/<([^<>]+)>\s*$/.exec(senderAddress)?.[1] ?? senderAddress).trim()

/** The paper of a workspace. */
export function letterheadOf(tenant: Tenant, locale: Locale): Letterhead {
  const { name, accentColor } = tenant
  const logo = logoPathOf(tenant)
  return {
    locale,
    name,
    accentColor,
    url: addressOf(tenant),
    logoUrl: logo && addressOf(tenant, logo),
  }
}

function installationHead(locale: Locale): Letterhead {
  return {
    locale,
    name: 'Patchbay',
    accentColor: INSTALLATION_ACCENT,
    url: installationUrl(),
    logoUrl: null,
  }
}
