/** Host names ignore case, and one that ends with a dot is the same host. */
export function normalizeHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}

const LABELS = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** A normalised name of at least two labels (RFC 1123, section 2.1) that is no IPv4 address. */
export function isHostName(name: string): boolean {
  return name.length <= 253 && LABELS.test(name)
}
