import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/account/unverified_banner.module.css'

/** Asks who opened the workspace to confirm their address; mails about it may not reach them. */
export function UnverifiedBanner() {
  const t = useTranslate()
  const { user } = useShared()
  const { submit, isSending } = useSubmit()
  if (!user || user.isEmailVerified) return null

  return (
    <aside className={classes.banner} aria-label={t('account.unverified.title')}>
      <p>{t.rich('account.unverified.text', { email: user.email, b: bold })}</p>
      <Button
        size="compact-md"
        variant="default"
        loading={isSending}
        onClick={() => submit('post', urlFor('account.verification.store'), {})}
      >
        {t('account.email.verify')}
      </Button>
    </aside>
  )
}

const bold = (chunks: React.ReactNode[]) => <b key="b">{chunks}</b>
