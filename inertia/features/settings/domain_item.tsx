import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockHour4,
  IconInfoCircle,
} from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import { DomainRecords } from '~/features/settings/domain_records'
import { RemoveDomain } from '~/features/settings/remove_domain'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/settings/domains.module.css'

export type Domain = {
  id: number
  host: string
  shownHost: string
  recordName: string
  token: string
  problem: 'record_missing' | 'record_wrong' | 'dns_unreachable' | 'taken' | null
  pointsHere: boolean
  isVerified: boolean
  checkedAt: string | null
  failingSince: string | null
}

interface Props {
  domain: Domain
  isPrimary: boolean
  target: string
  ownHost: string
}

const icons = {
  waiting: IconClockHour4,
  verified: IconCircleCheck,
  failing: IconAlertTriangle,
  taken: IconAlertTriangle,
}

/** A domain, how far it has come, and what is left to do. */
export function DomainItem({ domain, isPrimary, target, ownHost }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const state = stateOf(domain)
  const Icon = icons[state]
  const needsWork = state !== 'verified' || !domain.pointsHere

  return (
    <li>
      <div className={classes.head}>
        <h3>{domain.shownHost}</h3>
        <span className={classes.state} data-state={state}>
          <Icon size={16} aria-hidden="true" />
          {t(`domains.state.${state}`)}
        </span>
        {isPrimary && <span className={classes.primary}>{t('domains.primary')}</span>}
        <span className={classes.foot}>
          {domain.isVerified && !isPrimary && (
            <Button
              variant="default"
              size="xs"
              loading={isSending}
              onClick={() =>
                submit('post', urlFor('settings.primary_domain.store', { id: domain.id }), {})
              }
            >
              {t('domains.make_primary')}
            </Button>
          )}
          <RemoveDomain domain={domain} ownHost={isPrimary ? ownHost : null} />
        </span>
      </div>
      <div className={classes.body}>
        {domain.failingSince && (
          <p>{t('domains.failing', { when: intl.formatDate(domain.failingSince, full) })}</p>
        )}
        {needsWork && (
          <>
            {!domain.isVerified && <p>{t('domains.steps')}</p>}
            <DomainRecords domain={domain} target={target} />
          </>
        )}
        {domain.checkedAt && <Found domain={domain} />}
        <div className={classes.foot}>
          <Button
            variant="default"
            loading={isSending}
            onClick={() =>
              submit('post', urlFor('settings.domain_checks.store', { id: domain.id }), {})
            }
          >
            {t('domains.check')}
          </Button>
          {domain.checkedAt
            ? t.rich('domains.checked', {
                when: <RelativeTime key="when" value={domain.checkedAt} />,
              })
            : t('domains.never')}
        </div>
      </div>
    </li>
  )
}

const full = { dateStyle: 'long' } as const

function stateOf({ isVerified, failingSince, problem }: Domain) {
  if (isVerified) return failingSince ? 'failing' : 'verified'
  return problem === 'taken' ? 'taken' : 'waiting'
}

function Found({ domain }: { domain: Domain }) {
  const t = useTranslate()
  return (
    <>
      {domain.problem && (
        <p className={classes.found}>
          <IconInfoCircle size={17} aria-hidden="true" />
          {t(`domains.found.${domain.problem}`)}
        </p>
      )}
      {domain.problem !== 'dns_unreachable' && (
        <p className={classes.found}>
          {domain.pointsHere ? (
            <IconCircleCheck size={17} color="var(--success)" aria-hidden="true" />
          ) : (
            <IconInfoCircle size={17} aria-hidden="true" />
          )}
          {t(domain.pointsHere ? 'domains.found.points_here' : 'domains.found.points_elsewhere')}
        </p>
      )}
    </>
  )
}
