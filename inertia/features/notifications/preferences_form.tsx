import { Button, Checkbox, Select, Switch } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import { Card } from '~/features/account/card'
import { KindsTable } from '~/features/notifications/kinds_table'
import { TimeOfDay } from '~/features/notifications/time_of_day'
import type { KindChoice, Preferences } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/notifications/notifications.module.css'

const days = [1, 2, 3, 4, 5, 6, 7] as const
const digests = ['off', 'hourly', 'daily'] as const
const order = ['digest', 'digestAt', 'quietFrom', 'quietTo', 'quietDays'] as const

const EVENING = 22 * 60
const MORNING = 7 * 60

interface Props {
  preferences: Preferences
  kinds: KindChoice[]
  timeZone: string
}

export function PreferencesForm({ preferences, kinds: given, timeZone }: Props) {
  const t = useTranslate()
  const [kinds, setKinds] = useState(given)
  const [digest, setDigest] = useState(preferences.digest)
  const [digestAt, setDigestAt] = useState(preferences.digestAt)
  const [hasQuietHours, setHasQuietHours] = useState(preferences.quietFrom !== null)
  const [quietFrom, setQuietFrom] = useState(preferences.quietFrom ?? EVENING)
  const [quietTo, setQuietTo] = useState(preferences.quietTo ?? MORNING)
  const [quietDays, setQuietDays] = useState(preferences.quietDays)
  const [pushShowsText, setPushShowsText] = useState(preferences.pushShowsText)
  const { submit, errors, isSending } = useSubmit()
  const hasMail = kinds.some(({ channels }) => channels.includes('mail'))

  const send = () =>
    submit('put', urlFor('account.notifications.update'), {
      choices: Object.fromEntries(kinds.map(({ kind, wishes }) => [kind, wishes])) as never,
      digest,
      digestAt,
      hasQuietHours,
      quietFrom,
      quietTo,
      quietDays: quietDays as never,
      pushShowsText,
    })

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <KindsTable
        kinds={kinds}
        onChange={(kind, channel, isWanted) =>
          setKinds(
            kinds.map((one) =>
              one.kind === kind ? { ...one, wishes: { ...one.wishes, [channel]: isWanted } } : one
            )
          )
        }
      />
      <div className={classes.cards}>
        {hasMail && (
          <Card
            title={t('notifications.preferences.digest.title')}
            text={t('notifications.preferences.digest.text')}
          >
            <Select
              id="digest"
              label={t('notifications.preferences.digest.label')}
              allowDeselect={false}
              data={digests.map((value) => ({
                value,
                label: t(`notifications.preferences.digest.${value}`),
              }))}
              value={digest}
              onChange={(value) => setDigest(value as Preferences['digest'])}
            />
            {digest === 'daily' && (
              <TimeOfDay
                id="digestAt"
                label={t('notifications.preferences.digest.at')}
                value={digestAt}
                onChange={setDigestAt}
              />
            )}
          </Card>
        )}
        <Card
          title={t('notifications.preferences.quiet.title')}
          text={t('notifications.preferences.quiet.text')}
          isWide
        >
          <Switch
            checked={hasQuietHours}
            label={t('notifications.preferences.quiet.on')}
            onChange={(event) => setHasQuietHours(event.currentTarget.checked)}
          />
          {hasQuietHours && (
            <>
              <div className={classes.times}>
                <TimeOfDay
                  id="quietFrom"
                  label={t('notifications.preferences.quiet.from')}
                  value={quietFrom}
                  onChange={setQuietFrom}
                />
                <TimeOfDay
                  id="quietTo"
                  label={t('notifications.preferences.quiet.to')}
                  value={quietTo}
                  onChange={setQuietTo}
                />
              </div>
              <p className={classes.help}>
                {t('notifications.preferences.quiet.whole_day')}{' '}
                {t('notifications.preferences.quiet.zone', {
                  zone: timeZone.replaceAll('_', ' '),
                })}
              </p>
              <Checkbox.Group
                label={t('notifications.preferences.quiet.days')}
                value={quietDays.map(String)}
                onChange={(chosen) => setQuietDays(chosen.map(Number).sort())}
              >
                <div className={classes.days}>
                  {days.map((day) => (
                    <Checkbox
                      key={day}
                      value={String(day)}
                      label={t(`notifications.preferences.days.${day}`)}
                    />
                  ))}
                </div>
              </Checkbox.Group>
            </>
          )}
        </Card>
        <Card title={t('notifications.preferences.channels.push')} isWide>
          <Switch
            checked={pushShowsText}
            label={t('notifications.devices.text_shown')}
            description={t('notifications.devices.text_shown_help')}
            onChange={(event) => setPushShowsText(event.currentTarget.checked)}
          />
        </Card>
      </div>
      <div className={classes.save}>
        <Button type="submit" loading={isSending}>
          {t('notifications.preferences.save')}
        </Button>
      </div>
    </form>
  )
}
