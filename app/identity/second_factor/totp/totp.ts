import { Secret, TOTP } from 'otpauth'

/** What every authenticator app can do, though RFC 6238 knows more. */
const standard = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** Steps before and after the present one that count, for clocks that go wrong (RFC 6238, 5.2). */
const WINDOW = 1

const SECRET_BYTES = 20

/** Codes of authenticator apps (RFC 6238). Knows neither people nor workspaces. */
export const Totp = {
  /** 160 random bits in base32, as RFC 4226 (section 4, R6) recommends. */
  createSecret(): string {
    return new Secret({ size: SECRET_BYTES }).base32
  },

  /** What a QR code tells the app. A colon would end the issuer's name, so names lose theirs. */
  address(secret: string, { issuer, account }: { issuer: string; account: string }): string {
    const names = { issuer: withoutColons(issuer), label: withoutColons(account) }
    return new TOTP({ ...standard, ...names, secret: Secret.fromBase32(secret) }).toString()
  },

  /**
   * The step whose code this is, if it may still be used: newer than the last one that was, so
   * that a code somebody looked at over a shoulder is worth nothing. Store it as the last one.
   *
   * @param now in milliseconds
   */
  verify(secret: string, code: string, lastStep: number | null, now = Date.now()): number | null {
    const token = code.replace(/[\s-]/g, '')
    if (!/^\d{6}$/.test(token)) return null
    const totp = new TOTP({ ...standard, secret: Secret.fromBase32(secret) })
    const delta = totp.validate({ token, timestamp: now, window: WINDOW })
    if (delta === null) return null
    const step = totp.counter({ timestamp: now }) + delta
    return step > (lastStep ?? -1) ? step : null
  },
}

function withoutColons(name: string) {
  return name.replaceAll(/\s*:\s*/g, ' ')
}
