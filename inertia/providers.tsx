import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useMemo, type PropsWithChildren } from 'react'
import { TranslationProvider } from '~/i18n/provider'
import type { Messages } from '~/i18n/messages'
import { accentFrom } from '~/theme/accent'
import { createWorkspaceTheme, variablesFor } from '~/theme/theme'
import type { Locale } from '~/types'

type Props = PropsWithChildren<{
  accentColor: string | null | undefined
  catalogue: { locale: Locale; messages: Messages }
}>

/** A host belongs to one workspace, so its accent is computed once per page load. */
export function Providers({ accentColor, catalogue, children }: Props) {
  const look = useMemo(() => {
    const accent = accentFrom(accentColor)
    return { theme: createWorkspaceTheme(accent), variables: variablesFor(accent) }
  }, [accentColor])

  return (
    <MantineProvider
      theme={look.theme}
      cssVariablesResolver={look.variables}
      defaultColorScheme="auto"
    >
      <TranslationProvider initial={catalogue}>
        {children}
        <Notifications position="top-center" autoClose={6000} limit={3} />
      </TranslationProvider>
    </MantineProvider>
  )
}
