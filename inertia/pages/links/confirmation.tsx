import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { LinkScreen } from '~/features/identity/link_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{ token: string; isHere: boolean }>

export default function ConfirmationLink({ token, isHere }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <LinkScreen illustration="mail" title={t('account.confirm.title')}>
      <p>{t(isHere ? 'account.confirm.link_here' : 'account.confirm.link_elsewhere')}</p>
      {isHere && (
        <div className={classes.actions}>
          <Button
            size="md"
            fullWidth
            loading={isSending}
            onClick={() => submit('post', urlFor('links.confirmation.update', [token]), {})}
          >
            {t('account.confirm.link_submit')}
          </Button>
        </div>
      )}
    </LinkScreen>
  )
}

ConfirmationLink.layout = BareLayout
