import { Button } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { useSubmit } from '~/components/use_submit'
import { CodeForm } from '~/features/second_factor/code_form'
import { PasskeyButton } from '~/features/second_factor/passkey_button'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/second_factor/second_factor.module.css'

type Props = PageProps<{
  email: string
  hasTotp: boolean
  hasPasskeys: boolean
  passkeyHosts: string[]
  hasRecoveryCodes: boolean
}>

export default function SecondFactor(props: Props) {
  const { email, hasTotp, hasPasskeys, passkeyHosts, hasRecoveryCodes, workspace } = props
  const t = useTranslate()
  const [kind, setKind] = useState<'totp' | 'recovery'>(hasTotp ? 'totp' : 'recovery')
  const isTyped = kind === 'totp' ? hasTotp : hasRecoveryCodes
  const { submit, isSending } = useSubmit()

  return (
    <div className={classes.screen}>
      <DocumentTitle>{t('second_factors.sign_in.title')}</DocumentTitle>
      <h1>{t('second_factors.sign_in.title')}</h1>
      <p className={classes.screenLead}>{t('second_factors.sign_in.lead', { email })}</p>
      <div className={classes.box}>
        {hasPasskeys && (
          <PasskeyButton
            challengeUrl={urlFor('second_factor.challenges.store')}
            url={urlFor('second_factor.passkeys.store')}
            label={t('second_factors.sign_in.passkey')}
            variant={hasTotp ? 'default' : 'filled'}
          />
        )}
        {passkeyHosts.length > 0 && !hasPasskeys && (
          <p className={classes.soft}>
            {t('second_factors.sign_in.passkey_elsewhere', { hosts: passkeyHosts.join(', ') })}
          </p>
        )}
        {hasPasskeys && isTyped && (
          <p className={classes.or}>{t('second_factors.sign_in.other_way')}</p>
        )}
        {isTyped && (
          <CodeForm
            key={kind}
            url={urlFor('second_factor.store')}
            kind={kind}
            isFocused={hasTotp || !hasPasskeys}
            label={t(
              kind === 'totp' ? 'second_factors.sign_in.code' : 'second_factors.sign_in.recovery'
            )}
            help={t(
              kind === 'totp'
                ? 'second_factors.sign_in.code_help'
                : 'second_factors.sign_in.recovery_help'
            )}
            submitLabel={t('second_factors.sign_in.code_submit')}
          />
        )}
        {hasTotp && hasRecoveryCodes && (
          <Button
            variant="subtle"
            fullWidth
            onClick={() => setKind(kind === 'totp' ? 'recovery' : 'totp')}
          >
            {t(
              kind === 'totp'
                ? 'second_factors.sign_in.use_recovery'
                : 'second_factors.sign_in.use_totp'
            )}
          </Button>
        )}
      </div>
      <div className={classes.below}>
        <p>{t('second_factors.sign_in.lost', { workspace: workspace?.name })}</p>
        <Button
          variant="subtle"
          className={classes.button}
          loading={isSending}
          onClick={() => submit('delete', urlFor('second_factor.destroy'), {})}
        >
          {t('second_factors.sign_in.start_over')}
        </Button>
      </div>
    </div>
  )
}

SecondFactor.layout = BareLayout
