import { Button, TextInput } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { FileDrop } from '~/components/files/file_drop'
import { useFileList } from '~/components/files/use_file_list'
import { InitialsAvatar } from '~/components/initials_avatar'
import { RichText } from '~/components/rich_text/rich_text'
import { useDraft } from '~/components/use_draft'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { firstError } from '~/components/first_error'
import { PortalFiles } from '~/features/portal/portal_files'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/portal/portal.module.css'

const EMPTY = { email: '', name: '', subject: '', bodyHtml: '' }
const order = ['email', 'name', 'subject', 'bodyHtml', 'files'] as const
const LONGEST_SUBJECT = 200

export function RequestForm() {
  const t = useTranslate()
  const { user } = useShared()
  const draft = useDraft(`request.${user?.id ?? 'guest'}`, EMPTY)
  const files = useFileList()
  const { submit, errors, isSending, progress } = useSubmit()
  const { values, set } = draft
  const shown = Object.fromEntries(order.map((field) => [field, firstError(errors, field)]))

  const send = () => {
    const { email, name, ...request } = values
    submit(
      'post',
      urlFor('portal.requests.store'),
      {
        ...(user ? {} : { email, name }),
        ...request,
        files: files.files,
        submissionId: draft.submissionId,
      },
      { onAccepted: draft.reset }
    )
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <FileDrop onFiles={files.add} className={classes.panel}>
        <ErrorSummary errors={errors} order={order} />
        {user ? (
          <div className={classes.signed}>
            <InitialsAvatar name={user.name} src={user.avatarUrl} size={38} />
            <span>
              {t('portal.form.signed_in_as', { name: user.name })}
              <small>{user.email}</small>
            </span>
          </div>
        ) : (
          <div className={classes.pair}>
            <TextInput
              id="email"
              type="email"
              name="email"
              size="md"
              required
              autoComplete="email"
              label={t('portal.form.email')}
              description={t('portal.form.email_help')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={values.email}
              error={shown.email}
              onChange={(event) => set({ email: event.currentTarget.value })}
            />
            <TextInput
              id="name"
              name="name"
              size="md"
              required
              autoComplete="name"
              label={t('portal.form.name')}
              value={values.name}
              error={shown.name}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
          </div>
        )}
        <TextInput
          id="subject"
          name="subject"
          size="md"
          required
          maxLength={LONGEST_SUBJECT}
          label={t('portal.form.subject')}
          description={t('portal.form.subject_help')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={values.subject}
          error={shown.subject}
          onChange={(event) => set({ subject: event.currentTarget.value })}
        />
        <div className={classes.richField}>
          <span className={classes.fieldLabel}>
            {t('portal.form.body')}{' '}
            <span aria-hidden="true" style={{ color: 'var(--danger)' }}>
              *
            </span>
          </span>
          <RichText
            id="bodyHtml"
            size="portal"
            label={t('portal.form.body')}
            placeholder={t('portal.form.body_placeholder')}
            describedBy="body-help"
            value={values.bodyHtml}
            onChange={(bodyHtml) => set({ bodyHtml })}
            onSend={send}
            isInvalid={Boolean(shown.bodyHtml)}
            isDisabled={isSending}
          />
          <p id="body-help" className={classes.help}>
            {t('portal.form.body_help')}
          </p>
          {shown.bodyHtml && <p className={classes.fieldError}>{shown.bodyHtml}</p>}
        </div>
        <div className={classes.richField}>
          <span className={classes.fieldLabel}>{t('portal.form.files')}</span>
          <PortalFiles list={files} error={shown.files} progress={isSending ? progress : null} />
          <p className={classes.help}>{t('portal.form.files_help')}</p>
        </div>
        <div className={classes.submitRow}>
          <Button type="submit" size="md" loading={isSending}>
            {t('portal.form.submit')}
          </Button>
          {!user && (
            <p className={classes.help}>
              {t.rich('portal.form.have_account', {
                link: (chunks) => (
                  <Link key="link" route="session.create">
                    {chunks}
                  </Link>
                ),
              })}
            </p>
          )}
        </div>
      </FileDrop>
    </form>
  )
}
