import env from '#start/env'

const smtpUrl = env.get('SMTP_URL')

/** Without a mail server mails are kept on disk and shown at `/local/mails`. */
export const isLocalMail = !smtpUrl

/** The installation's own mail server, as `smtp://user:password@host:587`. */
export const installationSmtpUrl = smtpUrl || null

/**
 * The address of mails that belong to no mailbox, such as links to sign in; the workspace's
 * name stands before it.
 */
export const senderAddress =
  env.get('MAIL_FROM') ?? `support@${new URL(env.get('APP_URL')).hostname}`

/** With what mails are signed that leave by the installation's mail server (RFC 6376). */
export const signing = { dkim: readDkim() }

/** What keeps automatic mails from flooding anybody. */
export const automaticMailLimits = {
  /** To one customer, within so many hours. */
  perRecipient: 10,
  hours: 3,
  /** To one member of the staff, in the same time: they follow many tickets. */
  perStaff: 200,
  /** Of one workspace, within so many minutes; then all automatic mail stops. */
  perWorkspace: 600,
  minutes: 10,
}

function readDkim() {
  const domainName = env.get('DKIM_DOMAIN')
  const keySelector = env.get('DKIM_SELECTOR')
  const privateKey = env.get('DKIM_PRIVATE_KEY')?.release()
  return domainName && keySelector && privateKey ? { domainName, keySelector, privateKey } : null
}
