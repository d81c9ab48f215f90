import { Link } from '@adonisjs/inertia/react'
import { IconChevronLeft } from '@tabler/icons-react'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mailboxes/mailboxes.module.css'

export function BackToMailboxes() {
  const t = useTranslate()
  return (
    <Link route="settings.mailboxes.index" className={classes.back}>
      <IconChevronLeft size={16} aria-hidden="true" />
      {t('mailboxes.show.back')}
    </Link>
  )
}
