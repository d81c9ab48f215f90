import { IconCopy } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { CopyButton } from '~/components/copy_button'
import { DocumentTitle } from '~/components/document_title'
import { CodeForm } from '~/features/operator/code_form'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

type Props = PageProps<{ secret: string; address: string; qr: string }>

export default function OperatorSecondFactorSetUp({ secret, qr }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('operator.factor_set_up.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('operator.factor_set_up.title')}</h1>
      <p className={classes.lead}>{t('operator.factor_set_up.lead')}</p>
      <div className={`${classes.card} ${classes.form}`}>
        <div
          className={classes.qr}
          role="img"
          aria-label={t('operator.factor_set_up.qr')}
          // Drawn by the server from the address alone.
          dangerouslySetInnerHTML={{ __html: qr }}
        />
        <p className={classes.soft}>{t('operator.factor_set_up.manual')}</p>
        <div className={classes.key}>
          <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
          <CopyButton
            text={secret}
            label={t('operator.factor_set_up.copy')}
            doneLabel={t('common.notice.success')}
            icon={<IconCopy size={17} />}
            size={40}
          />
        </div>
        <CodeForm
          url={urlFor('operator.factor_set_up.store')}
          label={t('operator.factor_set_up.code')}
          submitLabel={t('operator.factor_set_up.submit')}
        />
      </div>
    </div>
  )
}

OperatorSecondFactorSetUp.layout = OperatorLayout
