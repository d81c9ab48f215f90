import { router } from '@inertiajs/react'
import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import type { SharedProps } from '~/types'

type Errors = Record<string, string>
type Values = Record<string, string | number | boolean | null | File[] | string[]>

interface Options {
  only?: string[]
  /** The server took it; called before the new page's props are shown. */
  onAccepted?: () => void
  onRefused?: (errors: Errors) => void
}

/**
 * Sends a form once at a time and tells "accepted" from every kind of refusal: field
 * errors, a sentence in `flash.error`, an answer that is no page, no answer at all.
 */
export function useSubmit() {
  const t = useTranslate()
  const isSending = useRef(false)
  const [state, setState] = useState({ isSending: false, progress: null as number | null })
  const [errors, setErrors] = useState<Errors>({})

  const submit = (
    method: 'post' | 'put' | 'patch' | 'delete',
    url: string,
    values: Values,
    options: Options = {}
  ) => {
    if (isSending.current) return
    isSending.current = true
    setState({ isSending: true, progress: null })

    const refuse = (refusal: Errors) => {
      setErrors(refusal)
      options.onRefused?.(refusal)
    }
    const fail = (sentence: string) => {
      notifications.show({ message: sentence, color: 'red', role: 'alert', autoClose: 10_000 })
      refuse({})
      return false as const
    }

    router.visit(url, {
      method,
      data: values,
      preserveScroll: true,
      preserveState: true,
      forceFormData: Object.values(values).some(
        (value) => Array.isArray(value) && value[0] instanceof File
      ),
      only: options.only,
      onProgress: (progress) =>
        setState({ isSending: true, progress: progress?.percentage ?? null }),
      onError: (refusal) => refuse(refusal as Errors),
      onSuccess: (page) => {
        const { flash } = page.props as unknown as SharedProps
        if (flash?.error) return refuse({})
        setErrors({})
        options.onAccepted?.()
      },
      onHttpException: () => fail(t('common.errors.unexpected')),
      onNetworkError: () => fail(t('common.errors.network')),
      onFinish: () => {
        isSending.current = false
        setState({ isSending: false, progress: null })
      },
    })
  }

  return { ...state, errors, setErrors, submit }
}
