import { createReadStream } from 'node:fs'
import { Resolver } from 'node:dns/promises'
import { authenticate, type AuthenticateResult } from 'mailauth'
import logger from '@adonisjs/core/services/logger'
import { dnsServers } from '#config/domains'
import smtpReceiverConfig from '#config/smtp_receiver'
import { installationDomain } from '#tenancy/installation'
import type { Verdicts } from '#channels/email/receiving/models/inbound_mail'

export interface SenderFacts {
  ip: string
  /** What the client called itself. */
  helo: string
  envelopeFrom: string
  /** Handed in by a server of the operator: who it had it from stands in its trace header. */
  isRelayed: boolean
}

export interface Verification {
  /** Null where nothing could be found out. */
  verdicts: Verdicts | null
  /** Servers that handed the mail on. */
  hops: number
}

/**
 * Asks DNS who may send in the sender's name: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 9989).
 * A mail waits for the answers, and is taken without them where there are none.
 */
export async function verifySender(path: string, facts: SenderFacts): Promise<Verification> {
  const source = createReadStream(path)
  const deadline = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => deadline.reject(new Error('DNS took too long')),
    smtpReceiverConfig.longestVerification
  )
  try {
    const { ip, helo, envelopeFrom, isRelayed } = facts
    const asked = authenticate(source, {
      ...(isRelayed ? { trustReceived: true } : { ip, helo }),
      sender: envelopeFrom || undefined,
      mta: installationDomain,
      resolver: resolveDns,
      disableArc: true,
      disableBimi: true,
    })
    return read(await Promise.race([asked, deadline.promise]), facts)
  } catch (error) {
    logger.warn({ err: error }, 'Who sent a mail could not be verified')
    return { verdicts: null, hops: 0 }
  } finally {
    clearTimeout(timer)
    source.destroy()
  }
}

function read(
  { spf, dkim, dmarc, receivedChain }: AuthenticateResult,
  facts: SenderFacts
): Verification {
  const hops = receivedChain?.length ?? 0
  // The relay itself may send for everybody: without its trace there is nothing to judge.
  if (facts.isRelayed && !(spf && spf['client-ip'])) return { verdicts: null, hops }
  return {
    hops,
    verdicts: {
      spf: (spf && spf.status.result) || 'none',
      dkim: bestOf(dkim.results.map(({ status }) => status.result)),
      dmarc: dmarc ? dmarc.status.result : isAmbiguous(dkim) ? 'fail' : 'none',
    },
  }
}

/**
 * DMARC judges no mail whose From names people of several domains, or stands there more than
 * once (RFC 9989, section 5.3.1). Nobody honest writes one, and whose it seems to be is unproven.
 */
function isAmbiguous({ fromFields, headerFrom }: AuthenticateResult['dkim']): boolean {
  return fromFields > 1 || headerFrom.length > 1
}

const FROM_BEST = ['pass', 'policy', 'neutral', 'temperror', 'permerror', 'fail', 'none']

/** One good signature is enough; mailing lists and relays add others. */
function bestOf(results: string[]): string {
  return FROM_BEST.find((result) => results.includes(result)) ?? 'none'
}

function resolveDns(name: string, type: string): Promise<string[] | string[][]> {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  if (dnsServers.length > 0) resolver.setServers(dnsServers)
  return resolver.resolve(name, type) as Promise<string[] | string[][]>
}
