import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { LinkScreen } from '~/features/identity/link_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

export default function FactorResetConsent({ token }: PageProps<{ token: string }>) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const url = urlFor('links.factor_reset_consent.update', [token])
  return (
    <LinkScreen illustration="mail" title={t('second_factors.reset.consent_title')}>
      <p>{t('second_factors.reset.consent_text')}</p>
      <p>
        <b>{t('second_factors.reset.consent_warning')}</b>
      </p>
      <div className={classes.actions}>
        <Button
          size="md"
          fullWidth
          color="red"
          loading={isSending}
          onClick={() => submit('post', url, {})}
        >
          {t('second_factors.reset.consent_submit')}
        </Button>
      </div>
    </LinkScreen>
  )
}

FactorResetConsent.layout = BareLayout
