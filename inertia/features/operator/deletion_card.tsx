import { Button, Modal, TextInput } from '@mantine/core'
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
  waitingDays: number
}

export function DeletionCard({ details, waitingDays }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const [isOpen, { open, close }] = useDisclosure()
  const { slug, deletionDueAt } = details
  return (
    <section className={`${classes.card} ${classes.danger}`}>
      <h2>{t('operator.deletion.title')}</h2>
      <p>{t('operator.deletion.lead', { days: waitingDays })}</p>
      {deletionDueAt ? (
        <div className={classes.form}>
          <p>
            {t('operator.deletion.due', {
              when: intl.formatDate(deletionDueAt, { dateStyle: 'long', timeStyle: 'short' }),
            })}
          </p>
          <div>
            <Button
              loading={isSending}
              onClick={() => submit('delete', urlFor('operator.deletion.destroy', { slug }), {})}
            >
              {t('operator.deletion.keep')}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="light" color="red" onClick={open}>
          {t('operator.deletion.open')}
        </Button>
      )}
      <Modal
        opened={isOpen && !deletionDueAt}
        onClose={close}
        title={t('operator.deletion.open')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <DeletionForm slug={slug} onDone={close} />
      </Modal>
    </section>
  )
}

function DeletionForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const t = useTranslate()
  const form = useForm({ slug: '' })
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const url = urlFor('operator.deletion.store', { slug })
        form.submit('post', url, form.values, { onAccepted: onDone })
      }}
    >
      <ErrorSummary errors={form.errors} order={['slug']} />
      <TextInput
        {...form.text('slug')}
        label={t('operator.deletion.confirm', { slug })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className={dialogClasses.buttons}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          color="red"
          disabled={form.values.slug.trim().toLowerCase() !== slug}
          loading={form.isSending}
        >
          {t('operator.deletion.submit')}
        </Button>
      </div>
    </form>
  )
}
