import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { ConfirmButton } from '~/components/confirm_button'
import { TotpSetup } from '~/features/second_factor/totp_setup'
import type { NewTotp } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

interface Props {
  hasTotp: boolean
  newTotp: NewTotp | null
}

export function TotpSection({ hasTotp, newTotp }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <section className={classes.section} aria-labelledby="totp-title">
      <h2 id="totp-title">{t('second_factors.totp.title')}</h2>
      <p className={classes.soft}>{t('second_factors.totp.lead')}</p>
      {hasTotp && (
        <div className={classes.line}>
          <p className={classes.isOn}>
            <IconCheck size={18} aria-hidden="true" />
            {t('second_factors.totp.is_on')}
          </p>
          <ConfirmButton
            method="delete"
            isDangerous
            url={urlFor('account.second_factor.totp.destroy')}
            label={t('second_factors.totp.remove')}
            title={t('second_factors.totp.remove_title')}
            text={t('second_factors.totp.remove_text')}
          />
        </div>
      )}
      {!hasTotp && newTotp && <TotpSetup {...newTotp} />}
      {!hasTotp && !newTotp && (
        <Button
          variant="default"
          className={classes.button}
          loading={isSending}
          onClick={() => submit('post', urlFor('account.second_factor.totp.store'), {})}
        >
          {t('second_factors.totp.set_up')}
        </Button>
      )}
    </section>
  )
}
