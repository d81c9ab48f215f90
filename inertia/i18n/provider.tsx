import type { Page } from '@inertiajs/core'
import { router } from '@inertiajs/react'
import { useEffect, useState, type PropsWithChildren } from 'react'
import { IntlProvider } from 'react-intl'
import { loadMessages, type Messages } from '~/i18n/messages'
import type { Locale, SharedProps } from '~/types'

interface Catalogue {
  locale: Locale
  messages: Messages
}

/**
 * Follows the `locale` that the server sends with each page. The old texts stay until
 * the new locale's chunk is here, so switching shows no half-translated page.
 */
export function TranslationProvider({
  initial,
  children,
}: PropsWithChildren<{ initial: Catalogue }>) {
  const [catalogue, setCatalogue] = useState(initial)

  useEffect(() => {
    document.documentElement.lang = catalogue.locale
  }, [catalogue.locale])

  useEffect(() => {
    const follow = ({ props }: Page) => {
      const { locale } = props as unknown as SharedProps
      if (locale === document.documentElement.lang) return
      void loadMessages(locale).then((messages) => setCatalogue({ locale, messages }))
    }
    // A choice of language answers with the same page, which is no navigation.
    const stops = [
      router.on('navigate', (event) => follow(event.detail.page)),
      router.on('success', (event) => follow(event.detail.page)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])

  return (
    <IntlProvider
      locale={catalogue.locale}
      messages={catalogue.messages}
      defaultLocale="en"
      onError={(error) => {
        if (import.meta.env.DEV) console.error(error)
      }}
    >
      {children}
    </IntlProvider>
  )
}
