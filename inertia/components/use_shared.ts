import { usePage } from '@inertiajs/react'
import type { SharedProps } from '~/types'

/** The props that the server sends with every page. */
export function useShared(): SharedProps {
  return usePage<SharedProps & Record<string, unknown>>().props
}
