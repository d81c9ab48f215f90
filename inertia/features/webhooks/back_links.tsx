import { Link } from '@adonisjs/inertia/react'
import { IconChevronLeft } from '@tabler/icons-react'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

export function BackToList() {
  const t = useTranslate()
  return (
    <Link route="settings.webhooks.index" className={classes.crumb}>
      <IconChevronLeft size={16} aria-hidden="true" />
      {t('webhooks.back')}
    </Link>
  )
}

export function BackToEndpoint({ id }: { id: number }) {
  const t = useTranslate()
  return (
    <Link route="settings.webhooks.show" routeParams={{ id }} className={classes.crumb}>
      <IconChevronLeft size={16} aria-hidden="true" />
      {t('webhooks.delivery.back')}
    </Link>
  )
}
