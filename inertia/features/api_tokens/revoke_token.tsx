import { ConfirmButton } from '~/components/confirm_button'
import { useTranslate } from '~/i18n/use_translate'

/** Revokes a token by its name. */
export function RevokeToken({ name, url }: { name: string; url: string }) {
  const t = useTranslate()
  return (
    <ConfirmButton
      method="delete"
      url={url}
      size="compact-md"
      isDangerous
      label={t('api_tokens.revoke')}
      description={t('api_tokens.revoke_named', { name })}
      title={t('api_tokens.revoke_title', { name })}
      text={t('api_tokens.revoke_text')}
    />
  )
}
