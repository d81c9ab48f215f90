import { router } from '@inertiajs/react'
import { useEffect } from 'react'
import type { Delivery } from '~/features/webhooks/types'

const EVERY = 1_500

/** Reads a delivery again while its next try is a matter of seconds. */
export function useSettling({ state, nextAttemptAt, attempts }: Delivery) {
  useEffect(() => {
    if (state !== 'pending' || !nextAttemptAt) return
    const wait = new Date(nextAttemptAt).getTime() - Date.now()
    if (wait > 15_000) return
    const timer = setInterval(() => router.reload({ only: ['delivery'] }), EVERY)
    return () => clearInterval(timer)
  }, [state, nextAttemptAt, attempts])
}
