import { useEffect, useRef, useState } from 'react'
import { urlFor } from '~/client'
import type { SampleMail, Template, Texts } from '~/features/mail_templates/types'
import { askServer } from '~/features/second_factor/ask_server'

/** Typing pauses that long before the server is asked, in milliseconds. */
const PAUSE = 400

interface Answer {
  errors: Record<string, string>
  preview: SampleMail
}

/** The mail as the server writes it with these texts, and what it says is wrong with them. */
export function usePreview({ kind, locale, preview }: Template, texts: Texts) {
  const [answer, setAnswer] = useState<Answer>({ errors: {}, preview })
  const [isLoading, setIsLoading] = useState(false)
  const asked = JSON.stringify(texts)
  const shown = useRef(asked)

  useEffect(() => {
    if (asked === shown.current) return
    let isOutdated = false
    const timer = setTimeout(() => {
      setIsLoading(true)
      const url = urlFor('settings.mail_template_previews.store', { kind, locale })
      void askServer<Answer>(url, JSON.parse(asked) as Texts)
        .catch(() => null)
        .then((fresh) => {
          if (isOutdated) return
          setIsLoading(false)
          if (!fresh) return
          shown.current = asked
          setAnswer(fresh)
        })
    }, PAUSE)
    return () => {
      isOutdated = true
      clearTimeout(timer)
    }
  }, [asked, kind, locale])

  return { ...answer, isLoading }
}
