import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { LocalMailsHint } from '~/features/identity/local_mails_hint'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/identity/link_screen.module.css'

interface Props {
  email: string
  isSent: boolean
  isOnlyWay: boolean
}

export function ConfirmByLink({ email, isSent, isOnlyWay }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()

  return (
    <div className={classes.actions}>
      {isSent && (
        <div className={classes.notice} role="status">
          {t.rich('account.confirm.link_sent', { email, b: (chunks) => <b key="b">{chunks}</b> })}
          <LocalMailsHint />
        </div>
      )}
      <Button
        size="md"
        fullWidth
        variant={isOnlyWay && !isSent ? 'filled' : 'default'}
        leftSection={<IconMail size={18} aria-hidden="true" />}
        loading={isSending}
        onClick={() => submit('post', urlFor('account.confirmation_link.store'), {})}
      >
        {t(isSent ? 'account.confirm.link_again' : 'account.confirm.link')}
      </Button>
    </div>
  )
}
