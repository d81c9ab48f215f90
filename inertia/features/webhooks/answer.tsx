import type { Failure } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'

interface Props {
  status: number | null
  error: Failure | null
}

/** What came back, in a word or two. */
export function Answer({ status, error }: Props) {
  const t = useTranslate()
  if (error) return t(`webhooks.errors.${error}`, { status: status ?? '' })
  return status === null ? '' : String(status)
}
