import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { RelativeTime } from '~/components/relative_time'
import { LastUse } from '~/features/api_tokens/last_use'
import type { Token } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

interface Props {
  token: Token
  /** Whose it is, where that is not clear. */
  owner?: ReactNode
  action: ReactNode
}

/** One token: what it may do, until when, and whether anything uses it. */
export function TokenItem({ token, owner, action }: Props) {
  const t = useTranslate()
  return (
    <li>
      <div className={classes.entry}>
        <p className={classes.name}>{token.name}</p>
        {owner}
        <ul className={classes.scopes} aria-label={t('api_tokens.scopes_of')}>
          {token.scopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
        <p className={classes.facts}>
          <LastUse at={token.lastUsedAt} ip={token.lastUsedIp} />
          <Expiry token={token} />
          <span>
            {t.rich('api_tokens.created', {
              when: <RelativeTime key="when" value={token.createdAt} />,
            })}
          </span>
        </p>
      </div>
      {action}
    </li>
  )
}

function Expiry({ token: { expiresAt, isExpired } }: { token: Token }) {
  const t = useTranslate()
  const intl = useIntl()
  if (!expiresAt) return <span>{t('api_tokens.endless')}</span>
  const date = intl.formatDate(expiresAt, { dateStyle: 'medium' })
  if (isExpired) return <span className={classes.over}>{t('api_tokens.expired', { date })}</span>
  return <span>{t('api_tokens.expires', { date })}</span>
}
