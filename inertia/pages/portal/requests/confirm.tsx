import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { Illustration } from '~/components/illustration'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import PortalLayout from '~/layouts/portal_layout'
import type { PageProps } from '~/types'
import classes from '~/features/portal/portal.module.css'

type Props = PageProps<{
  token: string
  subject: string | null
  state: 'pending' | 'expired' | 'confirmed'
}>

const looks = {
  pending: { illustration: 'mail', title: 'portal.confirm.title', text: 'portal.confirm.pending' },
  expired: {
    illustration: 'broken',
    title: 'portal.confirm.expired_title',
    text: 'portal.confirm.expired',
  },
  confirmed: {
    illustration: 'done',
    title: 'portal.confirm.confirmed_title',
    text: 'portal.confirm.confirmed',
  },
} as const

export default function ConfirmRequest({ token, subject, state }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const look = looks[state]
  return (
    <div className={classes.centered}>
      <DocumentTitle>{t(look.title)}</DocumentTitle>
      <Illustration name={look.illustration} />
      <h1 className={classes.heading}>{t(look.title)}</h1>
      {subject && state !== 'expired' && <p className={classes.quote}>{subject}</p>}
      <p>{t(look.text)}</p>
      {state === 'pending' && (
        <Button
          size="md"
          loading={isSending}
          onClick={() => submit('post', urlFor('portal.request_confirmations.store', [token]), {})}
        >
          {t('portal.confirm.button')}
        </Button>
      )}
      {state === 'expired' && (
        <Link route="portal.requests.create">{t('portal.confirm.again')}</Link>
      )}
      {state === 'confirmed' && <Link route="portal.home">{t('portal.confirm.home')}</Link>}
    </div>
  )
}

ConfirmRequest.layout = PortalLayout
