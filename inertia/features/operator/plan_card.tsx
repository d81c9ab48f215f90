import { Button, TextInput } from '@mantine/core'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import type { WorkspaceDetails } from '~/features/operator/types'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

const GIGABYTE = 1_000_000_000
const order = ['plan', 'seatLimit', 'storageLimitGb', 'mailsPerHourLimit'] as const
const typed = (value: number | null) => (value === null ? '' : String(value))

export function PlanCard({ details }: { details: WorkspaceDetails }) {
  const t = useTranslate()
  const { storageLimitBytes: bytes } = details
  const form = useForm({
    plan: details.plan,
    seatLimit: typed(details.seatLimit),
    storageLimitGb: typed(bytes === null ? null : bytes / GIGABYTE),
    mailsPerHourLimit: typed(details.mailsPerHourLimit),
  })
  return (
    <section className={classes.card}>
      <h2>{t('operator.plan.title')}</h2>
      <p>{t('operator.plan.lead')}</p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const url = urlFor('operator.plan.update', { slug: details.slug })
          const { plan, ...limits } = form.values
          form.submit('put', url, { plan, ...numbersOf(limits) })
        }}
      >
        <ErrorSummary errors={form.errors} order={order} />
        <TextInput {...form.text('plan')} label={t('operator.plan.name')} />
        <div className={classes.three}>
          <TextInput
            {...form.text('seatLimit')}
            inputMode="numeric"
            label={t('operator.plan.seats')}
          />
          <TextInput
            {...form.text('storageLimitGb')}
            inputMode="decimal"
            label={t('operator.plan.storage')}
          />
          <TextInput
            {...form.text('mailsPerHourLimit')}
            inputMode="numeric"
            label={t('operator.plan.mails')}
          />
        </div>
        <div>
          <Button type="submit" loading={form.isSending}>
            {t('operator.plan.save')}
          </Button>
        </div>
      </form>
    </section>
  )
}

/** Empty is null; a comma is how half of our readers write a decimal point. */
function numbersOf(limits: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(limits).map(([name, value]) => [name, value.trim().replace(',', '.') || null])
  )
}
