import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { LinkScreen } from '~/features/identity/link_screen'
import { useMoment } from '~/features/second_factor/moment'
import type { FactorReset } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{ token: string; reset: FactorReset }>

export default function FactorResetLink({ token, reset }: Props) {
  const t = useTranslate()
  const moment = useMoment()
  const { submit, isSending } = useSubmit()
  const effect = moment(reset.takesEffectAt ?? reset.startedAt)
  return (
    <LinkScreen illustration="mail" title={t('second_factors.reset.link_title')}>
      <p>
        {reset.startedBy
          ? t('second_factors.reset.link_text', { name: reset.startedBy, effect })
          : t('second_factors.reset.link_text_operator', { effect })}
      </p>
      <div className={classes.actions}>
        <Button
          size="md"
          fullWidth
          loading={isSending}
          onClick={() => submit('post', urlFor('links.factor_reset.update', [token]), {})}
        >
          {t('second_factors.reset.link_submit')}
        </Button>
      </div>
    </LinkScreen>
  )
}

FactorResetLink.layout = BareLayout
