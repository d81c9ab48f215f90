import { Button, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { LinkScreen } from '~/features/identity/link_screen'
import { PasswordField } from '~/features/identity/password_field'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps, Role } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{
  token: string
  email: string
  name: string
  role: Role
  note: string
  inviter: string
  teams: string[]
  isKnown: boolean
  hasPassword: boolean
  isRefused: boolean
  signedInAs: string | null
}>

const order = ['name', 'password'] as const

export default function InvitationLink(props: Props) {
  const t = useTranslate()
  const { email, role, note, inviter, teams, isKnown, isRefused, signedInAs, workspace } = props
  const values = { workspace: workspace?.name, inviter, role: t(`common.roles.${role}`) }

  if (isRefused) {
    return (
      <LinkScreen illustration="broken" title={t('people.accept.refused_title')}>
        <p>{t('people.accept.refused', { email })}</p>
      </LinkScreen>
    )
  }
  return (
    <LinkScreen title={t('people.accept.title', values)}>
      <p>
        {t(
          role === 'customer' ? 'people.accept.text_customer' : 'people.accept.text_staff',
          values
        )}
        {teams.length > 0 && ` ${t('people.accept.teams', { teams: teams.join(', ') })}.`}
      </p>
      {note && (
        <blockquote className={classes.notice} style={{ margin: 0, textAlign: 'left' }}>
          {t('people.accept.note', { inviter })}
          <br />
          <span style={{ whiteSpace: 'pre-wrap' }}>{note}</span>
        </blockquote>
      )}
      {signedInAs && (
        <p className={classes.notice} role="alert">
          {t('people.accept.somebody_else', { email: signedInAs, invited: email })}
        </p>
      )}
      {isKnown && <p className={classes.notice}>{t('people.accept.known')}</p>}
      <AcceptForm {...props} />
    </LinkScreen>
  )
}

function AcceptForm({ token, email, name: known, isKnown, hasPassword }: Props) {
  const t = useTranslate()
  const [name, setName] = useState(known)
  const [how, setHow] = useState<'password' | 'link'>(isKnown ? 'link' : 'password')
  const [password, setPassword] = useState('')
  const { submit, errors, isSending } = useSubmit()

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('post', urlFor('links.invitation.store', { token }), {
          name,
          password: how === 'password' && !hasPassword ? password : null,
        })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="email"
        type="email"
        size="md"
        autoComplete="username"
        label={t('people.accept.email')}
        value={email}
        readOnly
      />
      {!isKnown && (
        <TextInput
          id="name"
          size="md"
          autoComplete="name"
          label={t('people.accept.name')}
          description={t('people.accept.name_help')}
          value={name}
          maxLength={100}
          error={firstError(errors, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {!hasPassword && !isKnown && (
        <Radio.Group
          label={t('people.accept.how')}
          value={how}
          onChange={(value) => setHow(value as 'password' | 'link')}
        >
          <Stack gap={8} mt={8}>
            <Radio value="password" label={t('people.accept.with_password')} />
            <Radio value="link" label={t('people.accept.with_link')} />
          </Stack>
        </Radio.Group>
      )}
      {how === 'password' && !hasPassword && (
        <PasswordField
          label={t('people.accept.password')}
          autoComplete="new-password"
          value={password}
          error={Boolean(errors.password)}
          onChange={setPassword}
        />
      )}
      <Button type="submit" size="md" fullWidth loading={isSending}>
        {t('people.accept.submit')}
      </Button>
    </form>
  )
}

InvitationLink.layout = BareLayout
