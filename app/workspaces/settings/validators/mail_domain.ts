import { domainToASCII } from 'node:url'
import vine from '@vinejs/vine'
import { parse } from 'tldts'
import { isHostName } from '#tenancy/host_name'

/** `@Bücher.example` as `xn--bcher-kva.example`; null for what no mail is sent to. */
export function toMailDomain(typed: string): string | null {
  const name = domainToASCII(typed.trim().replace(/^@/, '').replace(/\.$/, ''))
  const { isIp, publicSuffix } = parse(name)
  return isHostName(name) && !isIp && name !== publicSuffix ? name : null
}

const possible = vine.createRule((value, _, field) => {
  const name = typeof value === 'string' ? toMailDomain(value) : null
  if (name) field.mutate(name, field)
  else field.report('"{{ value }}" is no domain', 'mailDomain', field, { value: String(value) })
})

/** The part of an address behind the at sign, in ASCII and lower case. */
export const mailDomain = () => vine.string().trim().maxLength(253).use(possible())
