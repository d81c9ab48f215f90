import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { useSubmit } from '~/components/use_submit'
import { CodeForm } from '~/features/operator/code_form'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import classes from '~/features/operator/console.module.css'

export default function OperatorSecondFactor() {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('operator.factor.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('operator.factor.title')}</h1>
      <p className={classes.lead}>{t('operator.factor.lead')}</p>
      <div className={`${classes.card} ${classes.form}`}>
        <CodeForm
          url={urlFor('operator.factor.store')}
          label={t('operator.factor.code')}
          submitLabel={t('operator.factor.submit')}
        />
        <Button
          variant="subtle"
          loading={isSending}
          onClick={() => submit('post', urlFor('operator.session.destroy'), {})}
        >
          {t('operator.factor.cancel')}
        </Button>
      </div>
    </div>
  )
}

OperatorSecondFactor.layout = OperatorLayout
