import { useIntl } from 'react-intl'

/** A date with its time, as people say it. */
export function useMoment() {
  const intl = useIntl()
  return (value: string) => intl.formatDate(value, { dateStyle: 'long', timeStyle: 'short' })
}
