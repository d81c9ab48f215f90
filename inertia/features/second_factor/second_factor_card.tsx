import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { Card } from '~/features/account/card'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

/** On the page about signing in: whether there is a second factor, and the way to it. */
export function SecondFactorCard({ hasSecondFactor }: { hasSecondFactor: boolean }) {
  const t = useTranslate()
  return (
    <Card
      title={t('second_factors.card.title')}
      text={t(hasSecondFactor ? 'second_factors.card.on' : 'second_factors.card.off')}
    >
      <Button
        component={Link}
        href={urlFor('account.second_factor.show')}
        variant="default"
        className={classes.button}
      >
        {t('second_factors.card.open')}
      </Button>
    </Card>
  )
}
