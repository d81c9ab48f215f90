import { DocumentTitle } from '~/components/document_title'
import { TokenForm } from '~/features/api_tokens/token_form'
import type { Scope } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import AccountLayout from '~/layouts/account_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{ scopes: Scope[]; allowsEndlessTokens: boolean }>

export default function CreateToken({ scopes, allowsEndlessTokens }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('api_tokens.create.title')}</DocumentTitle>
      <h1 className={section.title}>{t('api_tokens.create.title')}</h1>
      <p className={section.lead}>{t('api_tokens.create.lead')}</p>
      <TokenForm scopes={scopes} allowsEndlessTokens={allowsEndlessTokens} />
    </>
  )
}

CreateToken.layout = AccountLayout
