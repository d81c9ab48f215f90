import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

/** On the page about signing in: whether there is a second factor, and the way to it. */
export function SecondFactorCard({ hasSecondFactor }: { hasSecondFactor: boolean }) {
  const t = useTranslate()
  return (
    <section className={classes.section} aria-labelledby="second-factor-title">
      <h2 id="second-factor-title">{t('second_factors.card.title')}</h2>
      <p className={classes.soft}>
        {t(hasSecondFactor ? 'second_factors.card.on' : 'second_factors.card.off')}
      </p>
      <Button
        component={Link}
        href={urlFor('account.second_factor.show')}
        variant="default"
        className={classes.button}
      >
        {t('second_factors.card.open')}
      </Button>
    </section>
  )
}
