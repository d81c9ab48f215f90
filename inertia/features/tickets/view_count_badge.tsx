import { useTranslate } from '~/i18n/use_translate'

/** Counts are capped at 100 by the server: more are not worth counting. */
export function ViewCountBadge({ count }: { count: number | undefined }) {
  const t = useTranslate()
  if (count === undefined) return null
  const isCapped = count > 99
  return (
    <>
      <span data-count={count} aria-hidden="true">
        {isCapped ? '99+' : count || ''}
      </span>
      <span className="visually-hidden">
        {isCapped ? t('agent.views.count_capped') : t('agent.views.count', { count })}
      </span>
    </>
  )
}
