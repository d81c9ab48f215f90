import { Button, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { CopyButton } from '~/components/copy_button'
import { DocumentTitle } from '~/components/document_title'
import { ErrorSummary } from '~/components/error_summary'
import { OperatorTable } from '~/features/operator/operator_table'
import type { OperatorRow } from '~/features/operator/types'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

type Props = PageProps<{ operators: OperatorRow[]; ownId: number; setUpLink: string | null }>

export default function Operators({ operators, ownId, setUpLink }: Props) {
  const t = useTranslate()
  const form = useForm({ name: '', email: '' })
  return (
    <>
      <DocumentTitle>{t('operator.operators.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={classes.title}>{t('operator.operators.title')}</h1>
          <p className={classes.lead}>{t('operator.operators.lead')}</p>
        </div>
      </div>
      <div className={classes.column}>
        {setUpLink && (
          <section className={`${classes.card} ${classes.form}`} role="status">
            <p>{t('operator.operators.link')}</p>
            <div className={classes.key}>
              <code>{setUpLink}</code>
              <CopyButton
                text={setUpLink}
                label={t('operator.operators.copy')}
                doneLabel={t('common.notice.success')}
                icon={<IconCopy size={17} />}
                size={40}
              />
            </div>
          </section>
        )}
        <OperatorTable operators={operators} ownId={ownId} />
        <section className={classes.card}>
          <h2>{t('operator.operators.add')}</h2>
          <p />
          <form
            className={classes.form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              form.submit('post', urlFor('operator.operators.store'), form.values, {
                onAccepted: form.reset,
              })
            }}
          >
            <ErrorSummary errors={form.errors} order={['name', 'email']} />
            <div className={classes.two}>
              <TextInput {...form.text('name')} label={t('operator.operators.name')} />
              <TextInput
                {...form.text('email')}
                type="email"
                label={t('operator.operators.email')}
              />
            </div>
            <div>
              <Button type="submit" loading={form.isSending}>
                {t('operator.operators.submit')}
              </Button>
            </div>
          </form>
        </section>
      </div>
    </>
  )
}

Operators.layout = OperatorLayout
