import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react'
import type { CheckedAddress, Outcome } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import tableClasses from '~/features/people/outcome_table.module.css'
import classes from '~/features/people/people.module.css'

const good: Outcome[] = ['invite', 'promote', 'invited']
const bad: Outcome[] = ['not_an_address', 'failed', 'limit_reached', 'too_many']

export function countInvited(rows: CheckedAddress[]) {
  return rows.filter(({ outcome }) => good.includes(outcome)).length
}

/** What will happen, or has happened, to each row of a list. */
export function OutcomeTable({ rows, isSent }: { rows: CheckedAddress[]; isSent: boolean }) {
  const t = useTranslate()
  const invited = countInvited(rows)
  const counts = { invited, others: rows.length - invited }
  const title = t(isSent ? 'people.paste.result_sent' : 'people.paste.result_preview')
  return (
    <div className={tableClasses.outcomes} aria-live="polite">
      <h2>{title}</h2>
      <p className={classes.soft}>
        {t(isSent ? 'people.paste.summary_sent' : 'people.paste.summary_preview', counts)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('people.paste.address')}</th>
            <th scope="col">{t('people.paste.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>
                {row.email ?? row.written}
                {row.name && <p>{row.name}</p>}
              </td>
              <td>
                <OutcomeCell row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OutcomeCell({ row: { outcome, suggestion } }: { row: CheckedAddress }) {
  const t = useTranslate()
  const isBad = bad.includes(outcome) || suggestion !== null
  const isGood = good.includes(outcome) && !isBad
  const Icon = isGood ? IconCheck : isBad ? IconAlertTriangle : IconMinus
  return (
    <span
      className={tableClasses.outcome}
      data-good={isGood || undefined}
      data-bad={isBad || undefined}
    >
      <Icon size={15} aria-hidden="true" />
      <span>
        {t(`people.outcomes.${outcome}`)}
        {suggestion && <small>{t('people.paste.suggestion', { address: suggestion })}</small>}
      </span>
    </span>
  )
}
