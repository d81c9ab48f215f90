import type { Data } from '@generated/data'

export type Passkey = Data.Identity.SecondFactor.Passkey
export type FactorReset = Data.Identity.SecondFactor.FactorReset

export type PasskeyKind = 'platform' | 'cross-platform'

export type NewTotp = {
  secret: string
  address: string
  picture: string
}

/** What the page about one's factors, and the one that forces them, are given. */
export type Factors = {
  hasTotp: boolean
  newTotp: NewTotp | null
  passkeys: Passkey[]
  host: string
  recoveryCodesLeft: number
  freshCodes: string[] | null
  isDemanded: boolean
  reset: FactorReset | null
  continueTo: string
}

/** Somebody's factors as an admin sees them. */
export type PersonFactors = {
  count: number
  since: string | null
  mayReset: boolean
}
