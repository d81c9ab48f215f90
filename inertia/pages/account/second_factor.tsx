import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { DocumentTitle } from '~/components/document_title'
import { AllFactors } from '~/features/second_factor/all_factors'
import { OwnResetNotice } from '~/features/second_factor/own_reset_notice'
import { RecoverySection } from '~/features/second_factor/recovery_section'
import type { Factors } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import AccountLayout from '~/layouts/account_layout'
import type { PageProps } from '~/types'
import classes from '~/features/second_factor/second_factor.module.css'
import section from '~/layouts/section_page.module.css'

export default function SecondFactor(props: PageProps<Factors>) {
  const { hasTotp, passkeys, recoveryCodesLeft, isDemanded, reset, freshCodes, continueTo } = props
  const t = useTranslate()
  const hasFactor = hasTotp || passkeys.length > 0
  return (
    <>
      <DocumentTitle>{t('second_factors.title')}</DocumentTitle>
      <h1 className={section.title}>{t('second_factors.title')}</h1>
      <p className={section.lead}>
        {t('second_factors.lead')} {isDemanded && hasFactor && t('second_factors.demanded')}
      </p>
      {reset && <OwnResetNotice reset={reset} />}
      <AllFactors {...props} />
      <RecoverySection hasFactor={hasFactor} left={recoveryCodesLeft} />
      {isDemanded && freshCodes && (
        <Button component={Link} href={continueTo} size="md" className={classes.button}>
          {t('second_factors.setup.continue')}
        </Button>
      )}
    </>
  )
}

SecondFactor.layout = AccountLayout
