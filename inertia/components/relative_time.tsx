import { useSyncExternalStore } from 'react'
import { useIntl } from 'react-intl'
import { useTranslate } from '~/i18n/use_translate'

const MINUTE = 60_000
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE],
] as const

let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** One clock for all times on the page, ticking only while something shows a time. */
function subscribe(listener: () => void) {
  if (listeners.size === 0) now = Date.now()
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = Date.now()
    listeners.forEach((notify) => notify())
  }, MINUTE / 2)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

export function useRelativeTime(value: string, style: 'long' | 'short' = 'long') {
  const intl = useIntl()
  const t = useTranslate()
  const current = useSyncExternalStore(subscribe, () => now)
  const date = new Date(value)
  const age = current - date.getTime()

  if (age < MINUTE) return t(style === 'short' ? 'common.now_short' : 'common.just_now')
  if (age >= 7 * units[0][1]) {
    const isThisYear = date.getFullYear() === new Date(current).getFullYear()
    return intl.formatDate(date, {
      day: 'numeric',
      month: 'short',
      year: isThisYear ? undefined : 'numeric',
    })
  }
  const [unit, length] = units.find(([, ms]) => age >= ms)!
  const amount = Math.floor(age / length)
  if (style === 'long') return intl.formatRelativeTime(-amount, unit, { numeric: 'auto' })
  return intl.formatNumber(amount, { style: 'unit', unit, unitDisplay: 'narrow' })
}

/** "5 minutes ago", with the exact moment for the pointer and for machines. */
export function RelativeTime({ value, style }: { value: string; style?: 'long' | 'short' }) {
  const intl = useIntl()
  const text = useRelativeTime(value, style)
  return (
    <time
      dateTime={value}
      title={intl.formatDate(value, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {text}
    </time>
  )
}
