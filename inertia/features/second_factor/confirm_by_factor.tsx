import { urlFor } from '~/client'
import { CodeForm } from '~/features/second_factor/code_form'
import { PasskeyButton } from '~/features/second_factor/passkey_button'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  hasPasskeys: boolean
  hasCodes: boolean
}

/** Shows by a second factor that it is still the same person who sits there. */
export function ConfirmByFactor({ hasPasskeys, hasCodes }: Props) {
  const t = useTranslate()
  return (
    <>
      {hasPasskeys && (
        <PasskeyButton
          challengeUrl={urlFor('account.confirmation_challenges.store')}
          url={urlFor('account.confirmation_passkeys.store')}
          label={t('second_factors.confirm.passkey')}
        />
      )}
      {hasCodes && (
        <CodeForm
          url={urlFor('account.confirmation_codes.store')}
          kind="either"
          label={t('second_factors.confirm.code')}
          submitLabel={t('second_factors.confirm.submit')}
        />
      )}
    </>
  )
}
