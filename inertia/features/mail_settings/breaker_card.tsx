import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mail_settings/mail_settings.module.css'

/** Whether automatic mail leaves; where it stopped, why, and what lets it leave again. */
export function BreakerCard({ stoppedAt }: { stoppedAt: string | null }) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  if (!stoppedAt) {
    return (
      <p className={classes.flowing}>
        <IconCircleCheck size={18} aria-hidden="true" />
        {t('mail_settings.flowing')}
      </p>
    )
  }
  const at = intl.formatDate(stoppedAt, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className={classes.stopped} role="alert">
      <IconAlertTriangle size={20} aria-hidden="true" />
      <div>
        <p className={classes.strong}>{t('mail_settings.stopped')}</p>
        <p>{t('mail_settings.stopped_text', { at })}</p>
        <Button
          mt={8}
          loading={isSending}
          onClick={() => submit('post', urlFor('settings.mail.automatic.store'), {})}
        >
          {t('mail_settings.resume')}
        </Button>
      </div>
    </div>
  )
}
