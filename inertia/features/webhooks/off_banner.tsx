import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import type { Endpoint } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

const MOST_COUNTED = 1_000

interface Props {
  endpoint: Endpoint
  missed: number
}

/** Says why nothing is sent, and switches on again. */
export function OffBanner({ endpoint, missed }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const switchOn = (replaysMissed: boolean) =>
    submit('put', urlFor('settings.webhook_state.update', { id: endpoint.id }), {
      isOn: true,
      replaysMissed,
    })
  return (
    <section className={classes.banner} data-reason={endpoint.offReason}>
      <IconAlertTriangle size={19} aria-hidden="true" />
      <div>
        <p>{t(`webhooks.banner.${endpoint.offReason!}`)}</p>
        {missed > 0 && (
          <p>
            {missed >= MOST_COUNTED
              ? t('webhooks.banner.missed_many', { count: MOST_COUNTED })
              : t('webhooks.banner.missed', { count: missed })}
          </p>
        )}
        <div className={classes.buttons}>
          {missed > 0 && (
            <Button size="sm" loading={isSending} onClick={() => switchOn(true)}>
              {t('webhooks.banner.switch_on_replay')}
            </Button>
          )}
          <Button
            size="sm"
            variant={missed > 0 ? 'default' : 'filled'}
            loading={isSending}
            onClick={() => switchOn(false)}
          >
            {t('webhooks.banner.switch_on')}
          </Button>
        </div>
      </div>
    </section>
  )
}
