import { Button } from '@mantine/core'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import type { Grant } from '~/features/support_access/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/support_access/support_access.module.css'

/** One consent: who gave it and what for, how it ended, and each time somebody came in by it. */
export function GrantItem({ grant }: { grant: Grant }) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const when = (moment: string) =>
    intl.formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' })
  const somebody = t('operator.access.somebody')
  return (
    <li className={classes.grant} data-active={grant.isActive || undefined}>
      <div className={classes.text}>
        <h3>{headline()}</h3>
        <p>{grant.reason}</p>
        <p className={classes.soft}>
          {t('operator.access.by', { name: grant.grantedBy ?? somebody })} · {when(grant.createdAt)}{' '}
          · {t(`operator.access.roles.${grant.role}`)}
        </p>
        {grant.accesses.length === 0 ? (
          <p className={classes.soft}>{t('operator.access.not_entered')}</p>
        ) : (
          <ul>
            {grant.accesses.map(({ id, operator, startedAt, endedAt, ip }) => (
              <li key={id}>
                {endedAt
                  ? t('operator.access.entered_until', {
                      operator,
                      from: when(startedAt),
                      until: when(endedAt),
                    })
                  : t('operator.access.entered', { operator, when: when(startedAt) })}{' '}
                <span className={classes.soft}>{ip}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {grant.isActive && (
        <Button
          variant="default"
          loading={isSending}
          onClick={() =>
            submit('delete', urlFor('settings.support_access.destroy', { id: grant.id }), {})
          }
        >
          {t('operator.access.revoke')}
        </Button>
      )}
    </li>
  )

  function headline() {
    if (grant.isActive) return t('operator.access.active', { when: when(grant.expiresAt) })
    if (!grant.revokedAt) return t('operator.access.expired', { when: when(grant.expiresAt) })
    const name = grant.revokedBy ?? somebody
    return t('operator.access.revoked', { when: when(grant.revokedAt), name })
  }
}
