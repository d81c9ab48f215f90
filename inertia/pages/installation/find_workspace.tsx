import { Button, TextInput } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/sign_up/sign_up.module.css'

type Props = PageProps<{ isSent: boolean }>

export default function FindWorkspace({ isSent }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.page}>
      <DocumentTitle>{t('sign_up.find.title')}</DocumentTitle>
      <h1 className={classes.title}>
        {t(isSent ? 'sign_up.find.sent_title' : 'sign_up.find.title')}
      </h1>
      {isSent ? <Sent /> : <SearchForm />}
      <p className={classes.below}>
        {t.rich('sign_up.find.open', {
          link: (chunks) => (
            <Link key="link" route="installation.sign_up.create">
              {chunks}
            </Link>
          ),
        })}
      </p>
    </div>
  )
}

function Sent() {
  const t = useTranslate()
  return (
    <EmptyState illustration="mail" title="" text={t('sign_up.find.sent')}>
      <Button variant="default" component={Link} route="installation.workspace_search.create">
        {t('sign_up.find.again')}
      </Button>
    </EmptyState>
  )
}

function SearchForm() {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [email, setEmail] = useState('')
  return (
    <>
      <p className={classes.lead}>{t('sign_up.find.lead')}</p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit('post', urlFor('installation.workspace_search.store'), { email })
        }}
      >
        <ErrorSummary errors={errors} order={['email']} />
        <TextInput
          id="email"
          name="email"
          type="email"
          size="md"
          autoComplete="email"
          label={t('sign_up.find.email')}
          value={email}
          error={firstError(errors, 'email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" size="md" fullWidth loading={isSending}>
          {t('sign_up.find.submit')}
        </Button>
      </form>
    </>
  )
}

FindWorkspace.layout = BareLayout
