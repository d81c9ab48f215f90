import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconPlus } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { MadeToken } from '~/features/api_tokens/made_token'
import { RevokeToken } from '~/features/api_tokens/revoke_token'
import { TokenItem } from '~/features/api_tokens/token_item'
import type { Token } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import AccountLayout from '~/layouts/account_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/api_tokens/api_tokens.module.css'

type Props = PageProps<{
  tokens: Token[]
  /** Right after it was made. */
  created?: { id: number; name: string; value: string }
}>

export default function Tokens({ tokens, created }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('api_tokens.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={section.title}>{t('api_tokens.title')}</h1>
          <p className={section.lead}>
            {t('api_tokens.lead')}{' '}
            <a href={urlFor('api.description.show')}>{t('api_tokens.guide')}</a>
          </p>
        </div>
        <Button
          component={Link}
          route="account.tokens.create"
          leftSection={<IconPlus size={17} aria-hidden="true" />}
        >
          {t('api_tokens.new')}
        </Button>
      </div>

      {created && <MadeToken key={created.id} name={created.name} value={created.value} />}
      {tokens.length > 0 ? (
        <ul className={classes.list} aria-label={t('api_tokens.list')}>
          {tokens.map((token) => (
            <TokenItem
              key={token.id}
              token={token}
              action={
                <RevokeToken
                  name={token.name}
                  url={urlFor('account.tokens.destroy', { id: token.id })}
                />
              }
            />
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration="empty"
          title={t('api_tokens.none.title')}
          text={t('api_tokens.none.text')}
        />
      )}
    </>
  )
}

Tokens.layout = AccountLayout
