import type texts from '@lang/en/operator.json'
import { useTranslate } from '~/i18n/use_translate'

type ActKey = keyof typeof texts.audit.acts

/** What an operator did, in words. */
export function useActName() {
  const t = useTranslate()
  return (action: string) => t(`operator.audit.acts.${action.replaceAll('.', '_') as ActKey}`)
}
