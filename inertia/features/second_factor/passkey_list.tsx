import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { AddPasskey } from '~/features/second_factor/add_passkey'
import { PasskeyRow } from '~/features/second_factor/passkey_row'
import type { Passkey } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

export function PasskeyList({ passkeys, host }: { passkeys: Passkey[]; host: string }) {
  const t = useTranslate()
  return (
    <section className={classes.section} aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">{t('second_factors.passkeys.title')}</h2>
      <p className={classes.soft}>{t('second_factors.passkeys.lead')}</p>
      {passkeys.length > 0 && (
        <ul className={classes.list} aria-labelledby="passkeys-title">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} isHere={passkey.host === host} />
          ))}
        </ul>
      )}
      {browserSupportsWebAuthn() ? (
        <AddPasskey host={host} />
      ) : (
        <p className={classes.problem}>{t('second_factors.passkeys.unsupported')}</p>
      )}
    </section>
  )
}
