import env from '#start/env'

/** Name servers that are asked about workspaces' own domains; none means the machine's. */
export const dnsServers = (env.get('PATCHBAY_DNS_SERVERS') ?? '')
  .split(',')
  .map((server) => server.trim())
  .filter(Boolean)
