import { useCallback, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from '~/i18n/messages'

type Plain = string | number | Date | null | undefined
type Rich = Plain | ReactNode | ((chunks: ReactNode[]) => ReactNode)

export interface Translate {
  (id: MessageId, values?: Record<string, Plain>): string
  rich(id: MessageId, values: Record<string, Rich>): ReactNode
}

export function useTranslate(): Translate {
  const intl = useIntl()
  const plain = useCallback(
    (id: MessageId, values?: Record<string, Plain>) => intl.formatMessage({ id }, values),
    [intl]
  )
  const rich = useCallback(
    (id: MessageId, values: Record<string, Rich>) =>
      intl.formatMessage({ id }, values as Record<string, ReactNode>),
    [intl]
  )
  return Object.assign(plain, { rich }) as Translate
}
