import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '#operations/local_services/ports'
import { DOMAIN } from '../../deploy/rehearsal/nginx.js'
import { PatchbayProcess } from '../../deploy/rehearsal/processes.js'
import { run, sleep } from '../../deploy/rehearsal/programs.js'
import { secret, startServices, type Services } from '../../deploy/rehearsal/services.js'
import { breakInTurn } from './breakage.js'
import { audit, unfinished, type Finding } from './ledger.js'
import { MailSink, WebhookSink } from './sinks.js'
import { addWebhook, furnish } from './stage.js'
import { Streams } from './streams.js'

export type Backend = 'postgres' | 'redis'

interface FaultRun {
  build: string
  folder: string
  backend: Backend
  rounds: number
  say: (line: string) => void
}

/** How long the installation may take to work off what is left once nothing breaks any more. */
const SETTLING = 420_000

/** One installation from its first start to the last look at its books. */
export async function faultRun({ build, folder, backend, rounds, say }: FaultRun) {
  const services = await startServices(folder)
  const [mails, webhooks] = [new MailSink(), new WebhookSink()]
  const receiverPort = await freePort()
  const env = settings(folder, backend, services, await mails.open(), receiverPort)
  const owner = { DATABASE_OWNER_URL: services.databaseUrl('owner') }
  run(process.execPath, ['ace.js', 'migrate', '--demo'], { cwd: build, env: { ...env, ...owner } })
  const people = await furnish(services)
  const processes = await startProcesses(backend, build, env)
  const [web] = processes
  const target = { nginx: { port: web!.port, certificate: '' }, port: web!.port }
  await addWebhook(target, await webhooks.open())

  const receiver = { host: '127.0.0.1', port: receiverPort, address: `support@acme.${DOMAIN}` }
  const streams = new Streams(target, receiver, people)
  streams.start()
  const victims = [
    ...processes,
    services.postgres,
    ...(backend === 'redis' ? [services.redis] : []),
  ]
  const kills = await breakInTurn(victims, processes, rounds, say)
  await streams.finish()
  say(
    `Killed: ${Object.entries(kills)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`
  )
  say(`Accepted ${streams.total}; tried again because of`)
  for (const [reason, times] of streams.repeated) say(`    ${times} × ${reason}`)

  const left = await settle(services)
  say('Settled')
  const settled: Finding = {
    what: 'nothing is left to do',
    count: 0,
    wrong: Object.entries(left).map(([name, count]) => `${count} ${name}`),
  }
  const findings = [settled, ...(await audit(services, streams.accepted, { mails, webhooks }))]
  mails.close()
  webhooks.close()
  return findings
}

/** Apart they need Redis; on PostgreSQL one process does everything. */
async function startProcesses(backend: Backend, build: string, env: NodeJS.ProcessEnv) {
  const processes =
    backend === 'redis'
      ? [
          await PatchbayProcess.make('web', 'web', build, env),
          await PatchbayProcess.make('worker', 'worker', build, env),
        ]
      : [await PatchbayProcess.make('web and worker', 'all', build, env)]
  for (const one of processes) await one.start()
  return processes
}

function settings(
  folder: string,
  backend: Backend,
  services: Services,
  smtpUrl: string,
  receiverPort: number
): NodeJS.ProcessEnv {
  const data = join(folder, 'data')
  mkdirSync(data)
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    LANG: 'C',
    HOST: '127.0.0.1',
    PORT: '1',
    APP_KEY: secret(),
    APP_URL: `https://${DOMAIN}`,
    PATCHBAY_DATA_DIR: data,
    PATCHBAY_DEMO: 'false',
    LOG_LEVEL: 'error',
    DATABASE_URL: services.databaseUrl('app'),
    DATABASE_SYSTEM_URL: services.databaseUrl('system'),
    SMTP_URL: smtpUrl,
    SMTP_RECEIVER_HOST: '127.0.0.1',
    SMTP_RECEIVER_PORT: `${receiverPort}`,
    ALLOW_PRIVATE_TARGETS: 'all',
    // Nobody is asked who may send for whom: that is not what breaks here.
    PATCHBAY_DNS_SERVERS: '127.0.0.1:9',
    ...(backend === 'redis' ? { REDIS_URL: services.redisUrl } : {}),
  }
}

/** @returns what is still there when the patience ends, nothing where all is well */
async function settle(services: Services): Promise<Record<string, number>> {
  const giveUpAt = Date.now() + SETTLING
  for (;;) {
    const left = await unfinished(services)
    if (Object.keys(left).length === 0 || Date.now() > giveUpAt) return left
    await sleep(500)
  }
}
