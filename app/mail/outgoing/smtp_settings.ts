import type { SMTPConfig } from '@adonisjs/mail/types'

/**
 * Reads `smtp://user:password@host:587` or, for TLS from the first byte, `smtps://host:465`.
 * Over `smtp:` the connection is encrypted as soon as the server offers it (STARTTLS).
 */
export function smtpSettings(url: string): SMTPConfig {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isEncrypted = protocol === 'smtps:'
  return {
    host: hostname,
    port: Number(port || (isEncrypted ? 465 : 587)),
    secure: isEncrypted,
    auth: username
      ? { type: 'login', user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : undefined,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    pool: true,
  }
}
