import { Button, Select, TextInput } from '@mantine/core'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { ErrorSummary } from '~/components/error_summary'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

const order = ['name', 'slug', 'locale', 'ownerName', 'ownerEmail'] as const

export default function OperatorNewWorkspace({ domain, locale }: PageProps<{ domain: string }>) {
  const t = useTranslate()
  const form = useForm({
    name: '',
    slug: '',
    locale: locale as string,
    ownerName: '',
    ownerEmail: '',
  })

  return (
    <div className={classes.narrow}>
      <DocumentTitle>{t('operator.create.title')}</DocumentTitle>
      <h1 className={classes.title}>{t('operator.create.title')}</h1>
      <p className={classes.lead}>{t('operator.create.lead')}</p>
      <form
        className={`${classes.card} ${classes.form}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit('post', urlFor('operator.workspaces.store'), form.values)
        }}
      >
        <ErrorSummary errors={form.errors} order={order} />
        <TextInput {...form.text('name')} label={t('operator.create.name')} />
        <TextInput
          {...form.text('slug')}
          label={t('operator.create.slug')}
          description={`${form.values.slug || 'acme'}.${domain}`}
          autoCapitalize="none"
          spellCheck={false}
        />
        <Select
          id="locale"
          label={t('operator.create.locale')}
          data={[
            { value: 'en', label: t('common.languages.en') },
            { value: 'ru', label: t('common.languages.ru') },
          ]}
          allowDeselect={false}
          value={form.values.locale}
          onChange={(value) => form.set({ locale: value ?? 'en' })}
        />
        <TextInput {...form.text('ownerName')} label={t('operator.create.owner_name')} />
        <TextInput
          {...form.text('ownerEmail')}
          type="email"
          label={t('operator.create.owner_email')}
        />
        <Button type="submit" loading={form.isSending}>
          {t('operator.create.submit')}
        </Button>
      </form>
    </div>
  )
}

OperatorNewWorkspace.layout = OperatorLayout
