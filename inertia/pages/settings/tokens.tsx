import { Switch } from '@mantine/core'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { useSubmit } from '~/components/use_submit'
import { AppItem } from '~/features/api_tokens/app_item'
import { Owner } from '~/features/api_tokens/owner'
import { RevokeToken } from '~/features/api_tokens/revoke_token'
import { TokenItem } from '~/features/api_tokens/token_item'
import type { App, OfPerson, Token } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/api_tokens/api_tokens.module.css'

type Props = PageProps<{
  tokens: OfPerson<Token>[]
  apps: OfPerson<App>[]
  allowsEndlessTokens: boolean
}>

export default function WorkspaceTokens({ tokens, apps, allowsEndlessTokens }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()

  return (
    <>
      <DocumentTitle>{t('api_tokens.workspace.title')}</DocumentTitle>
      <h1 className={section.title}>{t('api_tokens.workspace.title')}</h1>
      <p className={section.lead}>{t('api_tokens.workspace.lead')}</p>

      <Switch
        label={t('api_tokens.workspace.endless')}
        description={t('api_tokens.workspace.endless_help')}
        checked={allowsEndlessTokens}
        disabled={isSending}
        onChange={(event) =>
          submit('put', urlFor('settings.token_rules.update'), {
            allowsEndlessTokens: event.currentTarget.checked,
          })
        }
      />

      <h2 className={classes.heading}>{t('api_tokens.workspace.tokens')}</h2>
      {tokens.length === 0 && (
        <p className={classes.soft}>{t('api_tokens.workspace.tokens_none')}</p>
      )}
      {tokens.length > 0 && (
        <ul className={classes.list} aria-label={t('api_tokens.workspace.tokens')}>
          {tokens.map((token) => (
            <TokenItem
              key={token.id}
              token={token}
              owner={<Owner person={token.person} />}
              action={
                <RevokeToken
                  name={token.name}
                  url={urlFor('settings.tokens.destroy', { id: token.id })}
                />
              }
            />
          ))}
        </ul>
      )}

      <h2 className={classes.heading}>{t('api_tokens.workspace.apps')}</h2>
      {apps.length === 0 && <p className={classes.soft}>{t('api_tokens.workspace.apps_none')}</p>}
      {apps.length > 0 && (
        <ul className={classes.list} aria-label={t('api_tokens.workspace.apps')}>
          {apps.map((app) => (
            <AppItem
              key={app.id}
              app={app}
              owner={<Owner person={app.person} />}
              url={urlFor('settings.apps.destroy', { id: app.id })}
            />
          ))}
        </ul>
      )}
    </>
  )
}

WorkspaceTokens.layout = SettingsLayout
