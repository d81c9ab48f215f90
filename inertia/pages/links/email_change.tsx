import { urlFor } from '~/client'
import { LinkButton } from '~/features/identity/link_button'
import { LinkScreen } from '~/features/identity/link_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{ token: string; isOld: boolean; oldEmail: string; newEmail: string }>

export default function EmailChange({ token, isOld, oldEmail, newEmail }: Props) {
  const t = useTranslate()
  const said = { oldEmail, newEmail, b: (chunks: React.ReactNode[]) => <b key="b">{chunks}</b> }
  const side = isOld ? 'old' : 'new'
  return (
    <LinkScreen illustration="mail" title={t(`auth.email_change.title_${side}`)}>
      <p>{t.rich(`auth.email_change.lead_${side}`, said)}</p>
      <LinkButton url={urlFor(`links.email_change_${side}.update`, [token])}>
        {t(`auth.email_change.submit_${side}`)}
      </LinkButton>
      <p className={classes.small}>{t('auth.email_change.both')}</p>
    </LinkScreen>
  )
}

EmailChange.layout = BareLayout
