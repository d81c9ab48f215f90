import { Link } from '@adonisjs/inertia/react'
import { IconChevronRight, IconMessages, IconPencilPlus } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { PatchArt } from '~/features/portal/patch_art'
import { TicketCards } from '~/features/portal/ticket_cards'
import { useTranslate } from '~/i18n/use_translate'
import PortalLayout from '~/layouts/portal_layout'
import type { PageProps, PortalTicketRow } from '~/types'
import classes from '~/features/portal/portal.module.css'

type Props = PageProps<{ recent: PortalTicketRow[] }>

export default function Home({ recent, user, workspace }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('portal.navigation.home')}</DocumentTitle>
      <section className={classes.hero}>
        <PatchArt className={classes.heroArt} />
        <div style={{ position: 'relative' }}>
          <h1>{t('portal.home.title')}</h1>
          <p>{t('portal.home.lead', { workspace: workspace?.name })}</p>
        </div>
      </section>
      <div className={classes.actions}>
        <Link route="portal.requests.create" className={classes.action}>
          <span className={classes.actionIcon}>
            <IconPencilPlus size={24} stroke={1.7} />
          </span>
          <span>
            <b>{t('portal.home.new_request')}</b>
            <small>{t('portal.home.new_request_help')}</small>
          </span>
          <IconChevronRight size={20} />
        </Link>
        <Link route="portal.tickets.index" className={classes.action} data-quiet>
          <span className={classes.actionIcon}>
            <IconMessages size={24} stroke={1.7} />
          </span>
          <span>
            <b>{t('portal.home.my_tickets')}</b>
            <small>{t(user ? 'portal.home.my_tickets_help' : 'portal.home.sign_in_help')}</small>
          </span>
          <IconChevronRight size={20} />
        </Link>
      </div>
      {recent.length > 0 && (
        <section className={classes.recent}>
          <header>
            <h2>{t('portal.home.recent')}</h2>
            <Link route="portal.tickets.index">{t('portal.home.all')}</Link>
          </header>
          <TicketCards tickets={recent} />
        </section>
      )}
    </>
  )
}

Home.layout = PortalLayout
