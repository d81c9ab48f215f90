import env from '#start/env'
import inboundMailConfig from '#config/inbound_mail'

/**
 * The server that takes mails for workspaces over SMTP, as the MX of their hosts or behind
 * another server. It runs where background work runs, and only with a port.
 */
const smtpReceiverConfig = {
  port: env.get('SMTP_RECEIVER_PORT') || null,
  host: env.get('SMTP_RECEIVER_HOST') ?? '127.0.0.1',

  /** PEM files; without them STARTTLS is not offered. */
  keyFile: env.get('SMTP_RECEIVER_TLS_KEY'),
  certificateFile: env.get('SMTP_RECEIVER_TLS_CERT'),

  /** Bytes; announced, and refused while they come. */
  largestMail: inboundMailConfig.largestMail,

  /** RFC 5321, section 4.5.3.1.8, asks for 100 at least. More are for the sender to send again. */
  mostRecipients: 100,

  /** Of one address, at the same time and in a minute; servers that are named are not bound. */
  mostConnectionsPerIp: 20,
  mostConnectionsPerMinute: 120,
  mostMailsPerMinute: 300,

  /** In all; each holds some memory. */
  mostConnections: 300,

  /** Names tried in one connection that nobody here has. */
  mostUnknownRecipients: 10,

  /** Servers that handed a mail on before us; more are a mail that goes in circles. */
  mostHops: 50,

  /** Milliseconds without a word until a connection is closed. */
  longestSilence: 120_000,

  /** Milliseconds that SPF, DKIM and DMARC may take. */
  longestVerification: 20_000,
} as const

export default smtpReceiverConfig
