import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { useSubmit } from '~/components/use_submit'
import { AllFactors } from '~/features/second_factor/all_factors'
import type { Factors } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/second_factor/second_factor.module.css'

/** For who may not go on without a second factor: nothing else is reachable. */
export default function SecondFactorSetup(props: PageProps<Factors>) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <div className={classes.wide}>
      <DocumentTitle>{t('second_factors.setup.title')}</DocumentTitle>
      <h1>{t('second_factors.setup.title')}</h1>
      <p className={classes.screenLead}>
        {t('second_factors.setup.lead', { workspace: props.workspace?.name })}
      </p>
      <br />
      <AllFactors {...props} />
      <Button
        variant="subtle"
        className={classes.button}
        loading={isSending}
        onClick={() => submit('post', urlFor('session.destroy'), {})}
      >
        {t('common.account.sign_out')}
      </Button>
    </div>
  )
}

SecondFactorSetup.layout = BareLayout
