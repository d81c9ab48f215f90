import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '#operations/local_services/ports'
import { findProgram, run, sleep, start, until } from './programs.js'
import { connects } from './ports.js'

const proxySettings = fileURLToPath(new URL('../nginx/proxy.conf', import.meta.url))

export const DOMAIN = 'rehearsal.test'

/** nginx in front of the web processes: round robin, TLS, the settings that deploy/nginx gives. */
export class Nginx {
  readonly certificate: string
  private down = new Set<number>()

  private constructor(
    private readonly folder: string,
    readonly port: number,
    private readonly upstreams: number[]
  ) {
    this.certificate = join(folder, 'certificate.pem')
  }

  static async start(parent: string, upstreams: number[]): Promise<Nginx> {
    const folder = join(parent, 'nginx')
    mkdirSync(folder)
    chmodSync(folder, 0o755)
    const nginx = new Nginx(folder, await freePort(), upstreams)
    nginx.makeCertificate()
    nginx.write()
    start(findProgram('nginx')!, nginx.args)
    await until('nginx listens', () => connects(nginx.port))
    return nginx
  }

  /** Takes a process out of the rotation before it stops. */
  async take(port: number) {
    this.down.add(port)
    await this.reload()
  }

  async putBack(port: number) {
    this.down.delete(port)
    await this.reload()
  }

  private get args() {
    return [
      '-p',
      this.folder,
      '-c',
      join(this.folder, 'nginx.conf'),
      '-e',
      join(this.folder, 'error.log'),
    ]
  }

  /** Old workers of nginx finish what they have; new ones know the change. */
  private async reload() {
    this.write()
    run(findProgram('nginx')!, [...this.args, '-s', 'reload'])
    await sleep(300)
  }

  private makeCertificate() {
    const names = `subjectAltName=DNS:${DOMAIN},DNS:*.${DOMAIN}`
    run(findProgram('openssl')!, [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${DOMAIN}`],
      ...['-addext', names, '-keyout', join(this.folder, 'key.pem'), '-out', this.certificate],
    ])
  }

  private write() {
    const servers = this.upstreams.map((port) => {
      return `server 127.0.0.1:${port} max_fails=0${this.down.has(port) ? ' down' : ''};`
    })
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${this.folder}/${name};`)
      .join('\n')
    writeFileSync(
      join(this.folder, 'nginx.conf'),
      `worker_processes 1;
daemon off;
pid ${this.folder}/nginx.pid;
events { worker_connections 2048; }
http {
  access_log off;
  ${temporary}
  upstream patchbay { ${servers.join(' ')} }
  server {
    listen 127.0.0.1:${this.port} ssl;
    server_name ${DOMAIN} *.${DOMAIN};
    ssl_certificate ${this.certificate};
    ssl_certificate_key ${this.folder}/key.pem;
    add_header X-Answered-By $upstream_addr always;
    location / {
      include ${proxySettings};
      proxy_pass http://patchbay;
    }
    location = /__transmit/events {
      include ${proxySettings};
      proxy_buffering off;
      proxy_pass http://patchbay;
    }
  }
}
`
    )
  }
}
