import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { Card } from '~/features/account/card'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/account/card.module.css'

const choices = ['hour', 'morning', 'day', 'week'] as const

interface Props {
  /** ISO 8601. */
  pausedUntil: string | null
  timeZone: string
}

export function PauseCard({ pausedUntil, timeZone }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const [choice, setChoice] = useState<string>('hour')

  return (
    <Card
      title={t('notifications.preferences.pause.title')}
      text={t('notifications.preferences.pause.text')}
    >
      {pausedUntil ? (
        <div className={classes.row} role="status">
          <b>
            {t('notifications.preferences.pause.until', {
              until: intl.formatDate(pausedUntil, {
                dateStyle: 'medium',
                timeStyle: 'short',
                timeZone,
              }),
            })}
          </b>
          <Button
            variant="default"
            loading={isSending}
            onClick={() => submit('delete', urlFor('account.notifications.pause.destroy'), {})}
          >
            {t('notifications.preferences.pause.end')}
          </Button>
        </div>
      ) : (
        <div className={classes.row} style={{ alignItems: 'end' }}>
          <Select
            label={t('notifications.preferences.pause.label')}
            allowDeselect={false}
            data={choices.map((value) => ({
              value,
              label: t(`notifications.preferences.pause.${value}`),
            }))}
            value={choice}
            onChange={(value) => setChoice(value ?? 'hour')}
          />
          <Button
            variant="default"
            loading={isSending}
            onClick={() =>
              submit('post', urlFor('account.notifications.pause.store'), { for: choice })
            }
          >
            {t('notifications.preferences.pause.start')}
          </Button>
        </div>
      )}
    </Card>
  )
}
