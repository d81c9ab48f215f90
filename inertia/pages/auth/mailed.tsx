import { Link } from '@adonisjs/inertia/react'
import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { LinkScreen } from '~/features/identity/link_screen'
import { LocalMailsHint } from '~/features/identity/local_mails_hint'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{ kind: 'sign_in' | 'sign_up' | 'password_reset'; email: string }>

const again = {
  sign_in: () => urlFor('sign_in_link.store'),
  sign_up: null,
  password_reset: () => urlFor('password_reset.store'),
}

export default function Mailed({ kind, email }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const address = again[kind]
  return (
    <LinkScreen illustration="mail" title={t('auth.mailed.title')}>
      <p>{t.rich(`auth.mailed.${kind}`, { email, b: (chunks) => <b key="b">{chunks}</b> })}</p>
      <p>{t('auth.mailed.any_device')}</p>
      <LocalMailsHint />
      <div className={classes.actions}>
        {address && (
          <Button
            size="md"
            fullWidth
            variant="default"
            loading={isSending}
            onClick={() => submit('post', address(), { email })}
          >
            {t('auth.mailed.again')}
          </Button>
        )}
      </div>
      <p className={classes.small}>{t('auth.mailed.nothing')}</p>
      <p>
        <Link route="session.create">{t('auth.back_to_sign_in')}</Link>
      </p>
    </LinkScreen>
  )
}

Mailed.layout = BareLayout
