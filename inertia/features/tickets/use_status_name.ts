import { useTranslate } from '~/i18n/use_translate'
import type { Status } from '~/types'

/** A workspace's own name of a status, else the translated name of its category. */
export function useStatusName() {
  const t = useTranslate()
  return (status: Pick<Status, 'category' | 'name'>) =>
    status.name ?? t(`tickets.status.${status.category}`)
}
