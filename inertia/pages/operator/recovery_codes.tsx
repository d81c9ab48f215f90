import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { copyText } from '~/components/copy_text'
import { DocumentTitle } from '~/components/document_title'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

export default function OperatorRecoveryCodes({ codes }: PageProps<{ codes: string[] }>) {
  const t = useTranslate()
  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('operator.recovery.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('operator.recovery.title')}</h1>
      <p className={classes.lead}>{t('operator.recovery.lead')}</p>
      <div className={`${classes.card} ${classes.form}`}>
        <ul className={classes.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <div className={classes.row}>
          <Button variant="default" onClick={() => void copyText(codes.join('\n'))}>
            {t('operator.recovery.copy')}
          </Button>
          <Button component={Link} route="operator.workspaces.index">
            {t('operator.recovery.next')}
          </Button>
        </div>
      </div>
    </div>
  )
}

OperatorRecoveryCodes.layout = OperatorLayout
