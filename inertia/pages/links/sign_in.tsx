import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import { LinkScreen } from '~/features/identity/link_screen'
import { NewcomerFields } from '~/features/identity/newcomer_fields'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{
  token: string
  purpose: 'sign_in' | 'sign_up'
  email: string
  isNew: boolean
  isStaff: boolean
  name: string
  device: string
  askedAt: string
  signedInAs: string | null
}>

const order = ['name', 'password'] as const

export default function SignInLink(props: Props) {
  const { token, purpose, email, isNew, isStaff, device, askedAt, signedInAs, workspace } = props
  const t = useTranslate()
  const [name, setName] = useState(props.name)
  const [password, setPassword] = useState('')
  const [remember, setRemember] = useState(!isStaff)
  const { submit, errors, isSending } = useSubmit()
  const said = { email, workspace: workspace?.name ?? '', b: bold }

  return (
    <LinkScreen title={t(isNew ? 'auth.link.welcome' : 'auth.link.title')}>
      <p>{t.rich(isNew ? 'auth.link.new' : 'auth.link.lead', said)}</p>
      {signedInAs && (
        <p className={classes.notice}>{t('auth.link.somebody_else', { name: signedInAs })}</p>
      )}
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const newcomer = { name, password: password || null, remember }
          const url = urlFor(`links.${purpose}.store`, [token])
          submit('post', url, isNew ? newcomer : { remember })
        }}
      >
        <ErrorSummary errors={errors} order={order} />
        {isNew && (
          <NewcomerFields
            {...{ email, name, password, errors }}
            onName={setName}
            onPassword={setPassword}
          />
        )}
        <Button type="submit" size="lg" fullWidth loading={isSending}>
          {t(isNew ? 'auth.link.join' : 'auth.link.submit')}
        </Button>
        <Checkbox
          label={t('auth.sign_in.remember')}
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
      </form>
      <p className={classes.small}>
        {t.rich(device ? 'auth.link.asked_in' : 'auth.link.asked', {
          device,
          when: <RelativeTime key="when" value={askedAt} />,
        })}
      </p>
    </LinkScreen>
  )
}

const bold = (chunks: React.ReactNode[]) => <b key="b">{chunks}</b>

SignInLink.layout = BareLayout
