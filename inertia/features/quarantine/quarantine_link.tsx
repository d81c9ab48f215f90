import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { IconMailExclamation } from '@tabler/icons-react'
import { useShared } from '~/components/use_shared'
import { ViewCountBadge } from '~/features/tickets/view_count_badge'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/layouts/agent_layout.module.css'

/** Leads to mails that wait for a decision, for who may decide. */
export function QuarantineLink() {
  const t = useTranslate()
  const { user } = useShared()
  const { props, url } = usePage<{ waitingMails?: number }>()
  if (!user?.permissions.includes('tickets.update')) return null
  return (
    <Link
      route="agent.quarantine.index"
      className={classes.view}
      aria-current={url.startsWith('/agent/quarantine') ? 'page' : undefined}
    >
      <IconMailExclamation size={18} stroke={1.7} aria-hidden="true" />
      <span className={classes.viewName}>{t('incoming_mails.title')}</span>
      {props.waitingMails ? <ViewCountBadge count={props.waitingMails} /> : null}
    </Link>
  )
}
