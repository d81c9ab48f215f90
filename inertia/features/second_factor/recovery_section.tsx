import { urlFor } from '~/client'
import { ConfirmButton } from '~/components/confirm_button'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

/** From here on a person is told to make new ones. */
const FEW = 3

interface Props {
  hasFactor: boolean
  left: number
}

export function RecoverySection({ hasFactor, left }: Props) {
  const t = useTranslate()
  const isFew = left <= FEW
  return (
    <section className={classes.section} aria-labelledby="recovery-title">
      <h2 id="recovery-title">{t('second_factors.recovery.title')}</h2>
      <p className={classes.soft}>{t('second_factors.recovery.lead')}</p>
      {!hasFactor && <p className={classes.soft}>{t('second_factors.recovery.needs_factor')}</p>}
      {hasFactor && (
        <div className={classes.line}>
          <p className={isFew ? classes.warning : undefined} role={isFew ? 'status' : undefined}>
            {t('second_factors.recovery.left', { count: left })}{' '}
            {isFew && t('second_factors.recovery.few')}
          </p>
          <ConfirmButton
            method="post"
            url={urlFor('account.second_factor.recovery_codes.store')}
            label={t('second_factors.recovery.renew')}
            title={t('second_factors.recovery.renew_title')}
            text={t('second_factors.recovery.renew_text')}
            submitLabel={t('second_factors.recovery.renew_submit')}
          />
        </div>
      )}
    </section>
  )
}
