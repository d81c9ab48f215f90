import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import type { WorkspaceDetails } from '~/features/operator/types'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import dialogClasses from '~/components/dialog.module.css'
import classes from '~/features/operator/console.module.css'

interface Props {
  details: WorkspaceDetails
  ownEmail: string
}

export function SuspensionCard({ details, ownEmail }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const [isOpen, { open, close }] = useDisclosure()
  const { suspendedAt, suspensionReason } = details
  return (
    <section className={classes.card}>
      <h2>{t('operator.suspension.title')}</h2>
      <p>{t('operator.suspension.lead')}</p>
      {suspendedAt ? (
        <div className={classes.form}>
          <p>
            {t('operator.suspension.since', {
              when: intl.formatDate(suspendedAt, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </p>
          {suspensionReason && <p className={classes.soft}>{suspensionReason}</p>}
          <div>
            <Button
              loading={isSending}
              onClick={() =>
                submit('delete', urlFor('operator.suspension.destroy', { slug: details.slug }), {})
              }
            >
              {t('operator.suspension.reactivate')}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="default" onClick={open}>
          {t('operator.suspension.suspend')}
        </Button>
      )}
      <Modal
        opened={isOpen && !suspendedAt}
        onClose={close}
        title={t('operator.suspension.suspend')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <SuspensionForm slug={details.slug} ownEmail={ownEmail} onDone={close} />
      </Modal>
    </section>
  )
}

interface FormProps {
  slug: string
  ownEmail: string
  onDone: () => void
}

function SuspensionForm({ slug, ownEmail, onDone }: FormProps) {
  const t = useTranslate()
  const form = useForm<{ reason: string; isReasonShown: boolean; contact: string }>({
    reason: '',
    isReasonShown: false,
    contact: ownEmail,
  })
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const url = urlFor('operator.suspension.store', { slug })
        form.submit('post', url, form.values, { onAccepted: onDone })
      }}
    >
      <ErrorSummary errors={form.errors} order={['reason', 'contact']} />
      <Textarea
        {...form.text('reason')}
        label={t('operator.suspension.reason')}
        description={t('operator.suspension.reason_hint')}
        autosize
        minRows={2}
      />
      <Checkbox
        label={t('operator.suspension.show_reason')}
        checked={form.values.isReasonShown}
        onChange={(event) => form.set({ isReasonShown: event.currentTarget.checked })}
      />
      <TextInput {...form.text('contact')} label={t('operator.suspension.contact')} />
      <div className={dialogClasses.buttons}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" color="red" loading={form.isSending}>
          {t('operator.suspension.submit')}
        </Button>
      </div>
    </form>
  )
}
