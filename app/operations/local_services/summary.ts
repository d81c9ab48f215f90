import { paint, type ConsoleScreen } from '#operations/local_services/console_screen'
import { isEmbedded } from '#operations/local_services/environment'
import { consoleLanguage, say } from '#operations/local_services/sentences'
import type { Services } from '#operations/local_services/services'

const LABEL_WIDTH = 14

/** What a newcomer needs next: where to look, how to sign in, where everything is kept. */
export async function printSummary(screen: ConsoleScreen, services: Services, seconds?: number) {
  screen.print(
    [
      ...(seconds === undefined ? [] : ['', readyLine(seconds)]),
      '',
      ...(process.env.PATCHBAY_DEMO === 'true' ? await demoLines() : []),
      line(say('address'), link(process.env.APP_URL!)),
      ...serviceLines(services),
      ...(services.keepsDataHere ? [line(say('data_kept'), services.folder.path)] : []),
      '',
      paint('dim', `  ${say('how_to_stop')}`),
      '',
    ].join('\n')
  )
}

function readyLine(seconds: number): string {
  const number = new Intl.NumberFormat(consoleLanguage(), { maximumFractionDigits: 1 })
  const sentence = say('ready_in', { seconds: number.format(seconds) })
  return `  ${paint('green', '●')} ${paint('bold', sentence)}`
}

/** The address of a workspace: its slug in front of the installation's domain. */
export function workspaceUrl(slug: string, appUrl = process.env.APP_URL!): string {
  const url = new URL(appUrl)
  url.hostname = `${slug}.${url.hostname}`
  return url.origin
}

async function demoLines(): Promise<string[]> {
  const { DEMO_PASSWORD, DEMO_WORKSPACES } = await import('#operations/demo/demo_workspaces')
  const deskUrls = DEMO_WORKSPACES.map(({ slug }) => `${workspaceUrl(slug)}/agent/tickets`)
  const width = Math.max(...deskUrls.map((url) => url.length))
  const workspaces = DEMO_WORKSPACES.flatMap((workspace, index) => [
    `  ${paint('bold', workspace.name)} ${paint('dim', `· ${languageName(workspace.locale)}`)}`,
    line(say('portal'), link(workspaceUrl(workspace.slug), width), workspace.customerEmail),
    line(say('desk'), link(deskUrls[index], width), workspace.agentEmail),
    '',
  ])
  const password = `${paint('bold', DEMO_PASSWORD)}  ${paint('dim', say('password_scope'))}`
  const console = line(say('operator'), link(new URL('/operator', process.env.APP_URL).href))
  return [
    ...workspaces,
    line(say('password'), password),
    '',
    console,
    line('', paint('dim', say('become_operator'))),
    line('', operatorCommand()),
    '',
  ]
}

/** The link it prints leads to the port it is told. */
function operatorCommand(): string {
  const port = process.env.PORT === '3333' ? '' : `PORT=${process.env.PORT} `
  return `${port}node ace operator:create --email you@example.com --name You`
}

function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
}

function serviceLines(services: Services): string[] {
  const { REDIS_URL, MEILISEARCH_HOST, SMTP_URL, S3_BUCKET, DATABASE_URL } = process.env
  const database = isEmbedded()
    ? say('postgres_embedded', { version: services.postgresVersion })
    : `PostgreSQL ${services.postgresVersion}, ${hostOf(DATABASE_URL!)}`
  const parts: [string, string][] = [
    [say('service_database'), database],
    [say('service_queue'), REDIS_URL ? `Redis, ${hostOf(REDIS_URL)}` : say('in_postgres')],
    [
      say('service_search'),
      MEILISEARCH_HOST ? `Meilisearch, ${hostOf(MEILISEARCH_HOST)}` : say('in_postgres'),
    ],
    [say('service_files'), S3_BUCKET ? `S3, ${S3_BUCKET}` : say('on_disk')],
    [say('service_mail'), SMTP_URL ? `SMTP, ${hostOf(SMTP_URL)}` : localMail()],
    ...receiverLine(),
  ]
  return parts.map(([name, value], index) =>
    line(index === 0 ? say('services') : '', `${paint('dim', name.padEnd(9))} ${value}`)
  )
}

function receiverLine(): [string, string][] {
  const { SMTP_RECEIVER_HOST: host = '127.0.0.1', SMTP_RECEIVER_PORT: port } = process.env
  return Number(port) > 0 ? [[say('service_mail_in'), `SMTP, ${host}:${port}`]] : []
}

function localMail(): string {
  return say('kept_local', { path: '/local/mails' })
}

function line(label: string, ...values: string[]): string {
  return `  ${paint('dim', label.padEnd(LABEL_WIDTH))} ${values.join('   ')}`
}

function link(url: string, width = 0): string {
  return paint('cyan', url) + ' '.repeat(Math.max(0, width - url.length))
}

/** Without user and password: this is printed and may be logged. */
function hostOf(address: string): string {
  const url = new URL(address)
  return url.searchParams.get('host') ?? url.host
}
