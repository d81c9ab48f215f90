import type { Page } from 'playwright'
import { until } from '#tests/helpers/until'

/** Waits for fades and slides to end: half-faded text has too little contrast. */
export async function untilStill(page: Page) {
  await until(() =>
    page.evaluate<boolean>(`document.getAnimations().every((animation) => {
      const isEndless = animation.effect.getComputedTiming().endTime === Infinity
      return isEndless || animation.playState === 'finished'
    })`)
  )
}
