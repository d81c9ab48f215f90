import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useMoment } from '~/features/second_factor/moment'
import type { FactorReset } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

/** Somebody else is about to take one's factors: said first, and stopped by one button. */
export function OwnResetNotice({ reset }: { reset: FactorReset }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <section className={classes.alarm} aria-labelledby="reset-title">
      <h2 id="reset-title">{t('second_factors.reset.title')}</h2>
      <p>{useResetText(reset)}</p>
      <Button
        color="red"
        loading={isSending}
        onClick={() => submit('delete', urlFor('account.second_factor.reset.destroy'), {})}
      >
        {t('second_factors.reset.stop')}
      </Button>
    </section>
  )
}

function useResetText({ startedBy, startedAt, takesEffectAt }: FactorReset): string {
  const t = useTranslate()
  const moment = useMoment()
  const when = moment(startedAt)
  if (!takesEffectAt) return t('second_factors.reset.text_consent', { when })
  const effect = moment(takesEffectAt)
  return startedBy
    ? t('second_factors.reset.text', { name: startedBy, when, effect })
    : t('second_factors.reset.text_operator', { when, effect })
}
