import { Button, Textarea, TextInput } from '@mantine/core'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import type { Announced } from '~/features/operator/types'
import { useForm } from '~/features/operator/use_form'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

const order = ['textEn', 'textRu', 'startsAt', 'endsAt'] as const

export default function OperatorMaintenance({
  announced,
}: PageProps<{ announced: Announced | null }>) {
  const t = useTranslate()
  const clearing = useSubmit()
  const form = useForm({
    textEn: announced?.textEn ?? '',
    textRu: announced?.textRu ?? '',
    startsAt: toLocal(announced?.startsAt),
    endsAt: toLocal(announced?.endsAt),
  })

  return (
    <>
      <DocumentTitle>{t('operator.maintenance.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={classes.title}>{t('operator.maintenance.title')}</h1>
          <p className={classes.lead}>{t('operator.maintenance.lead')}</p>
        </div>
        {announced && (
          <span className={classes.badge} data-state="waiting">
            {t(`operator.maintenance.${stageOf(announced)}`)}
          </span>
        )}
      </div>
      <form
        className={`${classes.card} ${classes.form}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const { startsAt, endsAt, ...texts } = form.values
          form.submit('put', urlFor('operator.maintenance.update'), {
            ...texts,
            ...(startsAt && { startsAt: new Date(startsAt).toISOString() }),
            endsAt: endsAt ? new Date(endsAt).toISOString() : null,
          })
        }}
      >
        <ErrorSummary errors={form.errors} order={order} />
        <div className={classes.two}>
          <Textarea
            {...form.text('textEn')}
            lang="en"
            label={t('operator.maintenance.text_en')}
            autosize
            minRows={2}
            maxLength={300}
          />
          <Textarea
            {...form.text('textRu')}
            lang="ru"
            label={t('operator.maintenance.text_ru')}
            autosize
            minRows={2}
            maxLength={300}
          />
          <TextInput
            {...form.text('startsAt')}
            type="datetime-local"
            label={t('operator.maintenance.starts')}
            description={t('operator.maintenance.starts_hint')}
          />
          <TextInput
            {...form.text('endsAt')}
            type="datetime-local"
            label={t('operator.maintenance.ends')}
            description={t('operator.maintenance.ends_hint')}
          />
        </div>
        <div className={classes.row}>
          <Button type="submit" loading={form.isSending}>
            {t('operator.maintenance.save')}
          </Button>
          {announced && (
            <Button
              variant="default"
              loading={clearing.isSending}
              onClick={() =>
                clearing.submit(
                  'delete',
                  urlFor('operator.maintenance.destroy'),
                  {},
                  {
                    onAccepted: () =>
                      form.set({ textEn: '', textRu: '', startsAt: '', endsAt: '' }),
                  }
                )
              }
            >
              {t('operator.maintenance.clear')}
            </Button>
          )}
        </div>
      </form>
    </>
  )
}

function stageOf({ startsAt, endsAt }: Announced) {
  const now = new Date().toISOString()
  if (endsAt && endsAt <= now) return 'over'
  return startsAt <= now ? 'shown' : 'planned'
}

/** As an input of type `datetime-local` wants it, in the reader's own time zone. */
function toLocal(moment: string | null | undefined): string {
  if (!moment) return ''
  const date = new Date(moment)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

OperatorMaintenance.layout = OperatorLayout
