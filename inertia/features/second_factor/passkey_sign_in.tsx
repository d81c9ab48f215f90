import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { urlFor } from '~/client'
import { PasskeyButton } from '~/features/second_factor/passkey_button'
import { useOfferedPasskeys } from '~/features/second_factor/use_offered_passkeys'
import { useTranslate } from '~/i18n/use_translate'

/**
 * Signing in without a password: by a button, or by choosing a passkey where the browser
 * offers it in the address field (which needs `autocomplete="username webauthn"`).
 */
export function PasskeySignIn({ remember }: { remember: boolean }) {
  const t = useTranslate()
  useOfferedPasskeys(remember)
  if (!browserSupportsWebAuthn()) return null
  return (
    <PasskeyButton
      challengeUrl={urlFor('session.challenges.store')}
      url={urlFor('session.passkeys.store')}
      label={t('second_factors.by_passkey')}
      values={{ remember }}
    />
  )
}
