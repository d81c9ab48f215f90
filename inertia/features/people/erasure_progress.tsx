import { router } from '@inertiajs/react'
import { Progress } from '@mantine/core'
import { useEffect } from 'react'
import type { Erasure } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/people/people.module.css'

const LOOK_EVERY = 2_000

/** How far forgetting somebody has got; looks again by itself until it is done. */
export function ErasureProgress({ erasure }: { erasure: Erasure }) {
  const t = useTranslate()
  const isRunning = !erasure.isFinished && !erasure.hasFailed

  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => router.reload(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [isRunning])

  const values = { done: erasure.stepsDone, steps: erasure.steps }
  if (erasure.isFinished) return <p className={classes.notice}>{t('people.person.erased')}</p>
  if (erasure.hasFailed) {
    return (
      <p className={`${classes.notice} ${classes.danger}`} role="alert">
        {t('people.person.erase_failed', values)}
      </p>
    )
  }
  return (
    <div className={classes.notice} role="status">
      <p>{t('people.person.erasing', values)}</p>
      <Progress
        value={(erasure.stepsDone / erasure.steps) * 100}
        aria-label={t('people.person.erasing', values)}
        my={8}
      />
      <p>{t('people.person.erasing_help')}</p>
    </div>
  )
}
