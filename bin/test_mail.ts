/**
 * `npm run test:mail`: mail in and out with Debian's Postfix and Dovecot. They are installed if
 * they are missing (nothing is started by that), and run in a folder and on ports of their own.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { launch, screen } from './launch.js'
import { LocalServiceError } from '#operations/local_services/local_service_error'

const PROGRAMS: Record<string, string> = {
  '/usr/sbin/postfix': 'postfix',
  '/usr/sbin/dovecot': 'dovecot-core',
  '/usr/lib/dovecot/imap': 'dovecot-imapd',
  '/usr/lib/dovecot/lmtp': 'dovecot-lmtpd',
}

/** Debian asks this whether a freshly installed service may start; 101 means no. */
const POLICY = '/usr/sbin/policy-rc.d'

// Names of the tests' own domains are known to nobody, and nobody is asked.
process.env.PATCHBAY_DNS_SERVERS = '127.0.0.1:1'
process.env.ALLOW_PRIVATE_TARGETS = '127.0.0.0/8'

await launch(async () => {
  if (process.getuid?.() !== 0) {
    throw new LocalServiceError('needs_root', { command: 'npm run test:mail' })
  }
  installMissing()
  process.argv.splice(2, 0, 'mail')
  await import('./test.js')
})

function installMissing() {
  const missing = Object.entries(PROGRAMS).filter(([path]) => !existsSync(path))
  if (missing.length === 0) return
  const packages = missing.map(([, name]) => name)
  screen.print(`apt-get install ${packages.join(' ')}`)
  const isOurs = !existsSync(POLICY)
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  } finally {
    if (isOurs) rmSync(POLICY)
  }
}

function apt(...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')}: ${stderr}`)
}
