import '~/css/app.css'
import { createInertiaApp } from '@inertiajs/react'
import { TuyauProvider } from '@adonisjs/inertia/react'
import { createRoot } from 'react-dom/client'
import type { ComponentType } from 'react'
import { Providers } from '~/providers'
import { client } from '~/client'
import { loadMessages } from '~/i18n/messages'
import { keepFocusOnNavigation } from '~/navigation/focus'
import { reloadAfterDeploy } from '~/navigation/deploy'
import type { SharedProps } from '~/types'

const pages = import.meta.glob<{ default: ComponentType }>('./pages/**/*.tsx')

async function resolvePage(name: string) {
  const page = pages[`./pages/${name}.tsx`]
  if (!page) throw new Error(`There is no page "${name}"`)
  return (await page()).default
}

reloadAfterDeploy()

void createInertiaApp<SharedProps & Record<string, unknown>>({
  title: (title) => title,
  resolve: resolvePage,
  progress: { color: 'var(--accent-solid)', delay: 200, includeCSS: true },
  async setup({ el, App, props }) {
    const shared = props.initialPage.props
    const messages = await loadMessages(shared.locale)
    createRoot(el).render(
      <TuyauProvider client={client}>
        <Providers
          accentColor={shared.workspace?.accentColor}
          catalogue={{ locale: shared.locale, messages }}
        >
          <App {...props} />
        </Providers>
      </TuyauProvider>
    )
    keepFocusOnNavigation()
  },
})
