import { Button, Radio, Textarea } from '@mantine/core'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/support_access/support_access.module.css'

const hours = [1, 8, 24] as const
const roles = ['light_agent', 'agent'] as const

export function GrantForm() {
  const t = useTranslate()
  const form = useForm({ hours: '1', role: 'light_agent', reason: '' })
  return (
    <form
      className={classes.card}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit('post', urlFor('settings.support_access.store'), form.values, {
          onAccepted: form.reset,
        })
      }}
    >
      <h2>{t('operator.access.grant')}</h2>
      <ErrorSummary errors={form.errors} order={['reason']} />
      <Radio.Group
        label={t('operator.access.hours')}
        value={form.values.hours}
        onChange={(value) => form.set({ hours: value })}
      >
        <div className={classes.options}>
          {hours.map((count) => (
            <Radio
              key={count}
              value={String(count)}
              label={t('operator.access.hours_value', { count })}
            />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={t('operator.access.role')}
        value={form.values.role}
        onChange={(value) => form.set({ role: value })}
      >
        <div className={classes.options}>
          {roles.map((role) => (
            <Radio key={role} value={role} label={t(`operator.access.roles.${role}`)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        {...form.text('reason')}
        label={t('operator.access.reason')}
        description={t('operator.access.reason_hint')}
        autosize
        minRows={2}
        maxLength={500}
      />
      <div>
        <Button type="submit" loading={form.isSending}>
          {t('operator.access.submit')}
        </Button>
      </div>
    </form>
  )
}
