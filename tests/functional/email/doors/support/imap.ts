import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'
import { TargetRules } from '#foundation/outbound/target_rules'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { MailboxWatch } from '#channels/email/doors/imap/watch_mailboxes'
import { sealSecrets, type MailboxSecrets } from '#mail/mailboxes/secrets'
import Mailbox from '#mail/models/mailbox'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

export const LOGIN = { user: 'support@example.com', password: 'correct horse' }

type Cleanup = (callback: () => Promise<void> | void) => void

interface Given {
  mails?: { raw: string; internaldate?: string }[]
  accessToken?: string
}

/** An IMAP server of its own, with an inbox and a folder "Done". */
export class ImapHost {
  private readonly sockets = new Set<Socket>()
  private constructor(
    readonly server: ReturnType<typeof hoodiecrow>,
    readonly port: number
  ) {}

  static async open(cleanup: Cleanup, { mails = [], accessToken }: Given = {}, port = 0) {
    const server = hoodiecrow({
      plugins: [
        'STARTTLS',
        'SASL-IR',
        'AUTH-PLAIN',
        'IDLE',
        'XOAUTH2',
        'LITERALPLUS',
        'UIDPLUS',
        'MOVE',
      ],
      storage: {
        'INBOX': { messages: mails, uidvalidity: 7 },
        '': { folders: { Done: {} }, separator: '/' },
      },
      users: {
        [LOGIN.user]: {
          password: LOGIN.password,
          xoauth2: { accessToken: accessToken ?? 'none', sessionTimeout: 3_600_000 },
        },
      },
    })
    const host = await new Promise<ImapHost>((resolve) =>
      server.listen(port, '127.0.0.1', () =>
        resolve(new ImapHost(server, (server.server.address() as AddressInfo).port))
      )
    )
    server.server.on('connection', (socket) => {
      host.sockets.add(socket)
      socket.on('error', () => {})
    })
    cleanup(() => host.close())
    return host
  }

  get inbox() {
    return this.server.getMailbox('INBOX')
  }

  add(raw: string) {
    this.server.appendMessage('INBOX', [], false, raw)
  }

  /** As when the machine is gone. */
  async close() {
    if (!this.server.server.listening) return
    const closed = once(this.server.server, 'close')
    this.server.close()
    for (const socket of this.sockets) socket.destroy()
    await closed
  }
}

/** Lets mailboxes be on this machine, for one test. */
export function allowLocalServers(cleanup: Cleanup) {
  cleanup(useOutboundWorld({ rules: TargetRules.parse('127.0.0.0/8') }))
}

type MailboxInput = Partial<
  Pick<
    Mailbox,
    'address' | 'imapImportDays' | 'imapThen' | 'imapMoveTo' | 'imapEncryption' | 'signInBy'
  >
> & { secrets?: MailboxSecrets }

/** A mailbox on that server which is watched as soon as somebody watches. */
export function givenImapMailbox(
  workspace: TestWorkspace,
  { port }: { port: number },
  { secrets = { imapPassword: LOGIN.password }, ...values }: MailboxInput = {}
) {
  return inWorkspace(workspace, async () => {
    const mailbox = await Mailbox.create({
      address: LOGIN.user,
      name: 'Support',
      intake: 'imap',
      isOn: true,
      imapHost: '127.0.0.1',
      imapPort: port,
      imapEncryption: 'none',
      imapUser: LOGIN.user,
      imapFolder: 'INBOX',
      imapThen: 'seen',
      imapImportDays: 0,
      imapRevision: 1,
      signInBy: 'password',
      ...values,
    })
    return mailbox.merge({ secrets: sealSecrets(mailbox, secrets) }).save()
  })
}

/** Watches all mailboxes of the test run, as a worker does. */
export function givenWatch(cleanup: Cleanup) {
  const watch = new MailboxWatch()
  watch.start()
  cleanup(() => watch.stop())
  return watch
}
