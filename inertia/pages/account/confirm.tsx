import { DocumentTitle } from '~/components/document_title'
import { ConfirmByLink } from '~/features/account/confirm_by_link'
import { ConfirmByPassword } from '~/features/account/confirm_by_password'
import { ConfirmByFactor } from '~/features/second_factor/confirm_by_factor'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{
  email: string
  hasPassword: boolean
  hasCodes: boolean
  hasPasskeys: boolean
  mayUseLink: boolean
  isLinkSent: boolean
}>

export default function Confirm(props: Props) {
  const { email, hasPassword, hasCodes, hasPasskeys, mayUseLink, isLinkSent } = props
  const t = useTranslate()
  return (
    <div className={classes.screen}>
      <DocumentTitle>{t('account.confirm.title')}</DocumentTitle>
      <h1>{t('account.confirm.title')}</h1>
      <p>{t('account.confirm.lead')}</p>
      {hasPassword && <ConfirmByPassword email={email} />}
      {mayUseLink && <ConfirmByLink email={email} isSent={isLinkSent} isOnlyWay={!hasPassword} />}
      <ConfirmByFactor hasPasskeys={hasPasskeys} hasCodes={hasCodes} />
    </div>
  )
}

Confirm.layout = BareLayout
