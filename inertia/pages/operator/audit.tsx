import { Link } from '@adonisjs/inertia/react'
import { useIntl } from 'react-intl'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { Pages } from '~/features/operator/pages'
import type { Act } from '~/features/operator/types'
import { useActName } from '~/features/operator/use_act_name'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { CursorPage, PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

export default function OperatorAudit({
  acts,
  page,
}: PageProps<{ acts: Act[]; page: CursorPage }>) {
  const t = useTranslate()
  const intl = useIntl()
  const nameOf = useActName()
  return (
    <>
      <DocumentTitle>{t('operator.audit.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={classes.title}>{t('operator.audit.title')}</h1>
          <p className={classes.lead}>{t('operator.audit.lead')}</p>
        </div>
      </div>
      {acts.length === 0 ? (
        <EmptyState
          illustration="done"
          title={t('operator.audit.empty_title')}
          text={t('operator.audit.empty_text')}
        />
      ) : (
        <div
          className={classes.scroll}
          tabIndex={0}
          role="region"
          aria-label={t('operator.audit.table')}
        >
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('operator.audit.when')}</th>
                <th scope="col">{t('operator.audit.who')}</th>
                <th scope="col">{t('operator.audit.what')}</th>
                <th scope="col">{t('operator.audit.where')}</th>
                <th scope="col">{t('operator.audit.ip')}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map((act) => (
                <tr key={act.id}>
                  <td className={classes.number} data-label={t('operator.audit.when')}>
                    {intl.formatDate(act.createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}
                  </td>
                  <td data-label={t('operator.audit.who')}>{act.actor}</td>
                  <td data-label={t('operator.audit.what')}>
                    {nameOf(act.action)}
                    {Object.keys(act.details).length > 0 && <small>{wordsOf(act.details)}</small>}
                  </td>
                  <td data-label={t('operator.audit.where')}>
                    {act.workspaceSlug && (
                      <Link
                        route="operator.workspaces.show"
                        routeParams={{ slug: act.workspaceSlug }}
                      >
                        {act.workspaceSlug}
                      </Link>
                    )}
                  </td>
                  <td data-label={t('operator.audit.ip')}>{act.ip}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages route="operator.acts.index" label={t('operator.audit.pages')} page={page} />
    </>
  )
}

function wordsOf(details: Act['details']) {
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${value ?? '∞'}`)
    .join(', ')
}

OperatorAudit.layout = OperatorLayout
