import { FreshCodes } from '~/features/second_factor/fresh_codes'
import { PasskeyList } from '~/features/second_factor/passkey_list'
import { TotpSection } from '~/features/second_factor/totp_section'
import type { Factors } from '~/features/second_factor/types'

/** The ways to prove oneself, each with what can be done about it. */
export function AllFactors({ passkeys, host, hasTotp, newTotp, freshCodes }: Factors) {
  return (
    <>
      {freshCodes && <FreshCodes codes={freshCodes} />}
      <PasskeyList passkeys={passkeys} host={host} />
      <TotpSection hasTotp={hasTotp} newTotp={newTotp} />
    </>
  )
}
