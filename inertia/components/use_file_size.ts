import { useCallback } from 'react'
import { useIntl } from 'react-intl'

const steps = [
  ['gigabyte', 1_000_000_000],
  ['megabyte', 1_000_000],
  ['kilobyte', 1_000],
] as const

/** "340 kB", "1.2 MB": in the reader's language. */
export function useFileSize() {
  const intl = useIntl()
  return useCallback(
    (bytes: number) => {
      const [unit, size] = steps.find(([, length]) => bytes >= length) ?? (['byte', 1] as const)
      return intl.formatNumber(bytes / size, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: bytes / size < 10 && ['megabyte', 'gigabyte'].includes(unit) ? 1 : 0,
      })
    },
    [intl]
  )
}
