import mail from '@adonisjs/mail/services/main'
import type { Locale } from '#config/i18n'
import { senderAddress } from '#config/mail'
import type Tenant from '#tenancy/models/tenant'
import { takeMail } from '#tenancy/limits/mails'
import { addressOf, installationDomain, installationUrl } from '#tenancy/installation'
import { logoPathOf } from '#tenancy/logo'
import { renderHtml, renderText, type Letter, type Letterhead } from '#mail/letters/letter'

const INSTALLATION_ACCENT = '#1f6b5b'

interface Posting {
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
}

/**
 * Sends a letter. One that no person wrote says so (RFC 3834), so that no machine answers it.
 *
 * @throws Postponed where the workspace's plan allows no more mails in this hour
 */
export async function sendLetter(posting: Posting) {
  const {
    tenant,
    to,
    locale,
    letter,
    author,
    key,
    thread,
    isSecurity,
    isFromInstallation = false,
    isAutomatic = true,
  } = posting
  if (isNobody(to.email)) return
  const head = isFromInstallation ? installationHead(locale) : letterheadOf(tenant, locale)
  const [html, text] = [await renderHtml(letter, head), renderText(letter, head)]
  await takeMail({ isSecurity })
  await mail.send((message) => {
    message
      .from(senderAddress, oneLine(author ? `${author} (${head.name})` : head.name))
      .to(to.email, oneLine(to.name))
      .subject(oneLine(letter.subject))
      .messageId(messageId(key, tenant))
      .html(html)
      .text(text)
    if (isAutomatic) {
      message.header('Auto-Submitted', 'auto-generated').header('X-Auto-Response-Suppress', 'All')
    }
    if (thread) {
      message.inReplyTo(messageId(thread, tenant)).references([messageId(thread, tenant)])
    }
  })
}

/** Addresses that never lead anywhere (RFC 2606, section 2) stand for people without a mailbox. */
function isNobody(email: string) {
  return email.endsWith('.invalid')
}

function letterheadOf(tenant: Tenant, locale: Locale): Letterhead {
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

function messageId(key: string, { id }: Tenant) {
  return `<${key}.${id}@${installationDomain}>`
}

/** Line breaks and control characters could start a header of their own. */
function oneLine(text: string) {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
