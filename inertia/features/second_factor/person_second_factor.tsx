import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { ConfirmButton } from '~/components/confirm_button'
import { useMoment } from '~/features/second_factor/moment'
import type { FactorReset, PersonFactors } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

type Props = PersonFactors & { person: { id: number; name: string }; reset: FactorReset | null }

/** A person's second factors as an admin sees them, and the way to reset them. */
export function PersonSecondFactor({ person, count, since, reset, mayReset }: Props) {
  const t = useTranslate()
  const moment = useMoment()
  return (
    <section className={classes.card} aria-labelledby="person-factor-title">
      <h2 id="person-factor-title">{t('second_factors.person.title')}</h2>
      <p className={classes.soft}>
        {since
          ? t('second_factors.person.has', { count, when: moment(since) })
          : t('second_factors.person.none')}
      </p>
      {reset && <PendingReset person={person} reset={reset} mayReset={mayReset} />}
      {!reset && since && mayReset && (
        <>
          <p className={classes.soft}>{t('second_factors.person.help')}</p>
          <ConfirmButton
            method="post"
            isDangerous
            url={urlFor('settings.people.factor_reset.store', { id: person.id })}
            label={t('second_factors.person.start')}
            title={t('second_factors.person.start_title', { name: person.name })}
            text={t('second_factors.person.start_text', { name: person.name })}
            submitLabel={t('second_factors.person.start_submit')}
          />
        </>
      )}
    </section>
  )
}

type Pending = Pick<Props, 'person' | 'mayReset'> & { reset: FactorReset }

function PendingReset({ person, reset, mayReset }: Pending) {
  const t = useTranslate()
  const moment = useMoment()
  const { submit, isSending } = useSubmit()
  const when = moment(reset.startedAt)
  const text =
    reset.startedBy && reset.takesEffectAt
      ? t('second_factors.person.pending', {
          name: reset.startedBy,
          when,
          effect: moment(reset.takesEffectAt),
        })
      : t('second_factors.person.pending_operator', { when })
  const url = urlFor('settings.people.factor_reset.destroy', { id: person.id })
  return (
    <div className={classes.alarm} role="status">
      <p>{text}</p>
      {mayReset && (
        <Button variant="default" loading={isSending} onClick={() => submit('delete', url, {})}>
          {t('second_factors.person.take_back')}
        </Button>
      )}
    </div>
  )
}
