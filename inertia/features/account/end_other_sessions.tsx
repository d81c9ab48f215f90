import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/account/card.module.css'

export function EndOtherSessions() {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <Button
      mt={16}
      variant="default"
      className={classes.touch}
      loading={isSending}
      onClick={() => submit('delete', urlFor('account.sessions.destroy_others'), {})}
    >
      {t('account.sessions.end_others')}
    </Button>
  )
}
