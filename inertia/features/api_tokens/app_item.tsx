import type { ReactNode } from 'react'
import { RelativeTime } from '~/components/relative_time'
import { ConfirmButton } from '~/components/confirm_button'
import { LastUse } from '~/features/api_tokens/last_use'
import type { App } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

interface Props {
  app: App
  owner?: ReactNode
  /** Where its end is asked for. */
  url: string
}

/** One app that is signed in. */
export function AppItem({ app, owner, url }: Props) {
  const t = useTranslate()
  const { name } = app
  return (
    <li>
      <div className={classes.entry}>
        <p className={classes.name}>{name}</p>
        {owner}
        <p className={classes.facts}>
          <LastUse at={app.lastUsedAt} ip={app.lastUsedIp} />
          <span>
            {t.rich('api_tokens.apps.since', {
              when: <RelativeTime key="when" value={app.createdAt} />,
            })}
          </span>
        </p>
      </div>
      <ConfirmButton
        method="delete"
        url={url}
        size="compact-md"
        isDangerous
        label={t('api_tokens.apps.end')}
        description={t('api_tokens.apps.end_named', { name })}
        title={t('api_tokens.apps.end_title', { name })}
        text={t('api_tokens.apps.end_text')}
      />
    </li>
  )
}
