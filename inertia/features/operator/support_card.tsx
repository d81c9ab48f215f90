import { Button } from '@mantine/core'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import type { Consent } from '~/features/operator/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function SupportCard({ slug, consent }: { slug: string; consent: Consent | null }) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  return (
    <section className={classes.card}>
      <h2>{t('operator.support.title')}</h2>
      {consent ? (
        <>
          <p>
            {t('operator.support.until', {
              when: intl.formatDate(consent.expiresAt, { dateStyle: 'medium', timeStyle: 'short' }),
              role: t(`common.roles.${consent.role}`),
            })}{' '}
            {t('operator.support.reason', { reason: consent.reason })}
          </p>
          <div className={classes.form}>
            <div>
              <Button
                loading={isSending}
                onClick={() =>
                  submit('post', urlFor('operator.support_session.store', { slug }), {})
                }
              >
                {t('operator.support.enter')}
              </Button>
            </div>
            <p className={classes.soft}>{t('operator.support.enter_hint')}</p>
          </div>
        </>
      ) : (
        <p className={classes.soft}>{t('operator.support.none')}</p>
      )}
    </section>
  )
}
