import { router } from '@inertiajs/react'
import { useEffect } from 'react'
import { realtime } from '~/realtime/connection'

const CALM_DOWN = 150

/**
 * Reads `only` again whenever the channel says that something changed, and once after
 * every (re)subscription, so that what happened while the stream was down is not lost.
 * Without a network it keeps silent: the reconnection is followed by another reload.
 * A signal that arrives during a reload causes one more: the answer under way may be older.
 */
export function useLiveReload(channel: string | null, only: string[]) {
  const wanted = only.join()

  useEffect(() => {
    if (!channel) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLoading = false
    let isStale = false

    const reload = () => {
      if (isLoading) {
        isStale = true
        return
      }
      isLoading = true
      isStale = false
      router.reload({
        only: wanted.split(','),
        preserveErrors: true,
        showProgress: false,
        onNetworkError: () => false,
        onFinish: () => {
          isLoading = false
          if (isStale) reload()
        },
      })
    }

    const unsubscribe = realtime().subscribe(channel, () => {
      clearTimeout(timer)
      timer = setTimeout(reload, CALM_DOWN)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [channel, wanted])
}
