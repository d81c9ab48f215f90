import { urlFor } from '~/client'
import { AppItem } from '~/features/api_tokens/app_item'
import type { App } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

/** The apps that one is signed in to; nothing where there is none. */
export function OwnApps({ apps }: { apps: App[] }) {
  const t = useTranslate()
  if (apps.length === 0) return null
  return (
    <section>
      <h2 className={classes.heading}>{t('api_tokens.apps.title')}</h2>
      <p className={classes.soft}>{t('api_tokens.apps.lead')}</p>
      <ul className={classes.list} aria-label={t('api_tokens.apps.title')}>
        {apps.map((app) => (
          <AppItem key={app.id} app={app} url={urlFor('account.apps.destroy', { id: app.id })} />
        ))}
      </ul>
    </section>
  )
}
