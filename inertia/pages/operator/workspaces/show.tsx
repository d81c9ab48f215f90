import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconChevronLeft } from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { useSubmit } from '~/components/use_submit'
import { ActList } from '~/features/operator/act_list'
import { DeletionCard } from '~/features/operator/deletion_card'
import { PlanCard } from '~/features/operator/plan_card'
import { StateBadge } from '~/features/operator/state_badge'
import { SupportCard } from '~/features/operator/support_card'
import { SuspensionCard } from '~/features/operator/suspension_card'
import type { Act, Consent, WorkspaceDetails } from '~/features/operator/types'
import { UsageCard } from '~/features/operator/usage_card'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

type Props = PageProps<{
  details: WorkspaceDetails
  url: string
  consent: Consent | null
  acts: Act[]
  ownEmail: string
  waitingDays: number
}>

export default function OperatorWorkspace(props: Props) {
  const { details, url, consent, acts, ownEmail, waitingDays } = props
  const t = useTranslate()
  const intl = useIntl()
  return (
    <>
      <DocumentTitle>{details.name}</DocumentTitle>
      <Link route="operator.workspaces.index" className={classes.back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t('operator.show.back')}
      </Link>
      <div className={classes.head}>
        <div>
          <h1 className={classes.title}>{details.name}</h1>
          <p className={classes.row}>
            <StateBadge workspace={details} />
            <span className={classes.soft}>
              {new URL(url).host} ·{' '}
              {t('operator.show.created', {
                when: intl.formatDate(details.createdAt, { dateStyle: 'long' }),
              })}
            </span>
          </p>
        </div>
        <Button component="a" href={url} target="_blank" rel="noreferrer" variant="default">
          {t('operator.show.visit')}
        </Button>
      </div>
      <div className={classes.grid}>
        <div className={classes.column}>
          <UsageCard details={details} />
          <PlanCard details={details} />
          <DeletionCard details={details} waitingDays={waitingDays} />
        </div>
        <div className={classes.column}>
          <section className={classes.card}>
            <h2>{t('operator.show.owners')}</h2>
            <p />
            {details.owners.length === 0 && (
              <p className={classes.soft}>{t('operator.show.no_owner')}</p>
            )}
            <ul className={classes.acts}>
              {details.owners.map(({ name, email }) => (
                <li key={email}>
                  {name}
                  <span>{email}</span>
                </li>
              ))}
            </ul>
          </section>
          <SuspensionCard details={details} ownEmail={ownEmail} />
          <SupportCard slug={details.slug} consent={consent} />
          <ExportCard slug={details.slug} />
          <ActList acts={acts} />
        </div>
      </div>
    </>
  )
}

function ExportCard({ slug }: { slug: string }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <section className={classes.card}>
      <h2>{t('operator.data.title')}</h2>
      <p>{t('operator.data.lead')}</p>
      <Button
        variant="default"
        loading={isSending}
        onClick={() => submit('post', urlFor('operator.export.store', { slug }), {})}
      >
        {t('operator.data.submit')}
      </Button>
    </section>
  )
}

OperatorWorkspace.layout = OperatorLayout
