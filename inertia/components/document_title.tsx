import { Head, usePage } from '@inertiajs/react'
import type { SharedProps } from '~/types'

export function DocumentTitle({ children }: { children: string }) {
  const { workspace } = usePage<SharedProps & Record<string, unknown>>().props
  return <Head title={`${children} · ${workspace?.name ?? 'Patchbay'}`} />
}
