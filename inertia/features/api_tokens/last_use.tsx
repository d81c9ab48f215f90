import { RelativeTime } from '~/components/relative_time'
import { useTranslate } from '~/i18n/use_translate'

/** When and from where a program last came. */
export function LastUse({ at, ip }: { at: string | null; ip: string | null }) {
  const t = useTranslate()
  if (!at) return <span>{t('api_tokens.never_used')}</span>
  const when = <RelativeTime key="when" value={at} />
  return <span>{t.rich('api_tokens.used', { when, ip: ip ?? '?' })}</span>
}
