/** One label of a host name (RFC 1123, section 2.1), in lower case. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Kept for the installation's own hosts and for what mail and certificates expect. */
const RESERVED = new Set(
  (
    'admin api app assets auth autoconfig autodiscover blog cdn console dashboard demo-operator ' +
    'docs ftp help imap installation localhost mail mx ns ns1 ns2 operator patchbay pop3 root ' +
    'smtp static status support-portal system test-operator webmail www'
  ).split(' ')
)

export const isSlug = (value: string) => LABEL.test(value)

/** Punycode labels could look like another workspace's name. */
export const isSlugAllowed = (value: string) =>
  isSlug(value) && !RESERVED.has(value) && !value.startsWith('xn--')
