import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import { freePort } from '#operations/local_services/ports'
import { Program } from '#tests/mail/support/programs'

export const PASSWORD = 'of-every-mailbox-here'

/** Mails of these domains are kept by Dovecot. */
export const CUSTOMERS = 'customer.test'
export const COMPANY = 'brand.test'

const account = (name: string, kind: '-u' | '-g') =>
  Number(spawnSync('/usr/bin/id', [kind, name], { encoding: 'utf8' }).stdout)

/**
 * Debian's Postfix and Dovecot on ports and in a folder of their own, without a file of theirs
 * in the system: Postfix takes mails for two domains, which Dovecot keeps, and hands those for
 * workspaces to our receiver.
 */
export class MailHouse {
  readonly folder = mkdtempSync(join(tmpdir(), 'patchbay-mail-house-'))
  private readonly ports = { imap: 0, lmtp: 0, smtp: 0, receiver: 0 }
  private dovecot!: Program
  private postfix!: Program

  static async open(): Promise<MailHouse> {
    const house = new MailHouse()
    for (const name of Object.keys(house.ports) as (keyof typeof house.ports)[]) {
      house.ports[name] = await freePort()
    }
    chmodSync(house.folder, 0o755)
    house.writeDovecot()
    house.writePostfix()
    const { imap, smtp } = house.ports
    house.dovecot = new Program('/usr/sbin/dovecot', ['-F', '-c', house.at('dovecot.conf')], imap)
    house.postfix = new Program('/usr/sbin/postfix', ['-c', house.at('postfix'), 'start-fg'], smtp)
    await Promise.all([house.dovecot.start(), house.postfix.start()])
    return house
  }

  get imapPort() {
    return this.ports.imap
  }

  get smtpPort() {
    return this.ports.smtp
  }

  /** Where Postfix hands mails for workspaces to. */
  get receiverPort() {
    return this.ports.receiver
  }

  /** As when the machine lost its power; connections end without a word. */
  async killDovecot() {
    await this.dovecot.kill()
  }

  async startDovecot() {
    rmSync(this.at('run'), { recursive: true, force: true })
    await this.dovecot.start()
  }

  /** All UIDs of a folder are given out anew, as after a restore from a backup. */
  forgetUids(user: string) {
    const box = this.at('mail', user)
    for (const name of [
      'dovecot-uidlist',
      'dovecot-uidvalidity',
      'dovecot.index',
      'dovecot.index.log',
      'dovecot.index.cache',
      'dovecot.list.index',
      'dovecot.list.index.log',
    ]) {
      rmSync(join(box, name), { force: true })
    }
    spawnSync('/bin/sh', ['-c', `rm -f ${join(box, 'dovecot-uidvalidity')}*`])
  }

  /** Signed in to somebody's mailbox, as a mail program of theirs. */
  async inboxOf(user: string): Promise<ImapFlow> {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: this.ports.imap,
      secure: false,
      doSTARTTLS: false,
      auth: { user, pass: PASSWORD },
      logger: false,
    })
    client.on('error', () => {})
    await client.connect()
    await client.mailboxOpen('INBOX')
    return client
  }

  async close() {
    // Its master is no child of ours; its own command finds it by the queue's folder.
    spawnSync('/usr/sbin/postfix', ['-c', this.at('postfix'), 'stop'])
    await Promise.all([this.dovecot.stop(), this.postfix.stop()])
    rmSync(this.folder, { recursive: true, force: true })
  }

  private at(...path: string[]) {
    return join(this.folder, ...path)
  }

  private writeDovecot() {
    const [uid, gid] = [
      account('nobody', '-u'),
      account('nogroup', '-g') || account('nobody', '-g'),
    ]
    mkdirSync(this.at('mail'))
    chownSync(this.at('mail'), uid, gid)
    const settings = `
base_dir = ${this.at('run')}
state_dir = ${this.at('run')}
log_path = ${this.at('dovecot.log')}
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_username_format = %Ln
mail_location = maildir:${this.at('mail')}/%n
mail_max_userip_connections = 50
first_valid_uid = 1
last_valid_uid = 0
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${this.at('mail')}/%n allow_all_users=yes
}
service imap-login {
  inet_listener imap {
    port = ${this.ports.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${this.ports.lmtp}
  }
}
`
    writeFileSync(this.at('dovecot.conf'), settings)
  }

  private writePostfix() {
    const config = this.at('postfix')
    mkdirSync(config)
    mkdirSync(this.at('queue'))
    mkdirSync(this.at('data'))
    chownSync(this.at('data'), account('postfix', '-u'), account('postfix', '-g'))
    writeFileSync(
      join(config, 'main.cf'),
      `
compatibility_level = 3.6
queue_directory = ${this.at('queue')}
data_directory = ${this.at('data')}
maillog_file = ${this.at('postfix.log')}
maillog_file_prefixes = ${this.folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.${COMPANY}
mydestination =
mynetworks = 127.0.0.0/8
message_size_limit = 0
mailbox_size_limit = 0
virtual_mailbox_limit = 0
header_size_limit = 4194304
smtp_address_preference = ipv4
recipient_delimiter = +
minimal_backoff_time = 2s
maximal_backoff_time = 4s
queue_run_delay = 2s
smtpd_recipient_limit = 20000
smtp_destination_recipient_limit = 100
virtual_mailbox_domains = ${CUSTOMERS} ${COMPANY}
virtual_mailbox_maps = static:all
virtual_transport = lmtp:inet:127.0.0.1:${this.ports.lmtp}
virtual_alias_maps = regexp:${join(config, 'forwards')}
relay_domains = localhost
transport_maps = regexp:${join(config, 'transport')}
`
    )
    writeFileSync(
      join(config, 'forwards'),
      `/^forward-(.+)@${COMPANY}$/ $1-brand-test@$1.localhost\n`
    )
    writeFileSync(
      join(config, 'transport'),
      `/\\.localhost$/ relay:inet:[127.0.0.1]:${this.ports.receiver}\n`.replace(
        'relay:inet:',
        'relay:'
      )
    )
    writeFileSync(join(config, 'master.cf'), masterOf(this.ports.smtp))
  }
}

/** What Debian's master.cf starts, without chroot, on our port. */
function masterOf(port: number) {
  const internal = [
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'verify unix - - n - 1 verify',
    'flush unix n - n 1000? 0 flush',
    'proxymap unix - - n - - proxymap',
    'proxywrite unix - - n - 1 proxymap',
    'smtp unix - - n - - smtp',
    'relay unix - - n - - smtp',
    'showq unix n - n - - showq',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'discard unix - - n - - discard',
    'lmtp unix - - n - - lmtp',
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'postlog unix-dgram n - n - 1 postlogd',
    'pickup unix n - n 60 1 pickup',
  ]
  return `127.0.0.1:${port} inet n - n - - smtpd\n${internal.join('\n')}\n`
}
