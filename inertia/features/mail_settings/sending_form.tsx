import { Button, Radio, Select } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/settings/settings.module.css'

export type QuotedHistory = 'none' | 'last' | 'all'

interface Props {
  undoSendSeconds: number
  quotedHistory: QuotedHistory
}

const usual = [0, 5, 10, 20, 30]
const histories: QuotedHistory[] = ['none', 'last', 'all']
const order = ['undoSendSeconds', 'quotedHistory'] as const

export function SendingForm({ undoSendSeconds, quotedHistory }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [seconds, setSeconds] = useState(undoSendSeconds)
  const [history, setHistory] = useState(quotedHistory)
  const choices = [...new Set([...usual, undoSendSeconds])].sort((one, other) => one - other)
  const nameOf = (count: number) =>
    count === 0 ? t('mail_settings.undo_off') : t('mail_settings.undo_seconds', { seconds: count })

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('put', urlFor('settings.mail.update'), {
          undoSendSeconds: seconds,
          quotedHistory: history,
        })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <Select
        id="undoSendSeconds"
        label={t('mail_settings.undo')}
        description={t('mail_settings.undo_hint')}
        allowDeselect={false}
        data={choices.map((count) => ({ value: String(count), label: nameOf(count) }))}
        value={String(seconds)}
        onChange={(value) => setSeconds(Number(value))}
      />
      <fieldset className={classes.group}>
        <legend>{t('mail_settings.history')}</legend>
        {histories.map((one) => (
          <Radio
            key={one}
            name="quotedHistory"
            value={one}
            checked={history === one}
            label={t(`mail_settings.${one}`)}
            description={t(`mail_settings.${one}_hint`)}
            onChange={() => setHistory(one)}
          />
        ))}
      </fieldset>
      <div className={classes.foot}>
        <Button type="submit" loading={isSending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
