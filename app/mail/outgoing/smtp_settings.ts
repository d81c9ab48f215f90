import type { SmtpServer } from '#mail/outgoing/transports/smtp_connection'

/**
 * Reads `smtp://user:password@host:587` or, for TLS from the first byte, `smtps://host:465`.
 * Over `smtp:` the connection is encrypted as soon as the server offers it (STARTTLS).
 */
export function smtpSettings(url: string): SmtpServer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isEncrypted = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (isEncrypted ? 465 : 587)),
    encryption: isEncrypted ? 'tls' : 'opportunistic',
    user: username ? decodeURIComponent(username) : null,
    password: password ? decodeURIComponent(password) : null,
    isForeign: false,
  }
}
