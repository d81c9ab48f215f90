import { useIntl } from 'react-intl'
import { Answer } from '~/features/webhooks/answer'
import { Headers } from '~/features/webhooks/headers'
import type { Attempt } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

/** One try: what was sent with it, and what came back. */
export function AttemptItem({ attempt, isOpen }: { attempt: Attempt; isOpen: boolean }) {
  const t = useTranslate()
  const intl = useIntl()
  const { error, response } = attempt
  const title = t('webhooks.delivery.attempt', { number: attempt.number })
  return (
    <li>
      <details className={classes.attempt} open={isOpen}>
        <summary>
          <b>{title}</b>
          <span className={classes.badge} data-state={error ? 'failed' : 'succeeded'}>
            <Answer status={response?.status ?? null} error={error} />
          </span>
          <span className={classes.soft}>
            {intl.formatDate(attempt.at, { dateStyle: 'medium', timeStyle: 'medium' })}
            {' · '}
            {t('webhooks.delivery.ms', { ms: attempt.durationMs })}
          </span>
        </summary>
        <div className={classes.exchange}>
          {error && <p className={classes.help}>{t(`webhooks.errors_help.${error}`)}</p>}
          <h3>{t('webhooks.delivery.request')}</h3>
          <p className={classes.url}>POST {attempt.url}</p>
          <Headers
            headers={attempt.requestHeaders}
            label={`${title}: ${t('webhooks.delivery.request')}`}
          />
          <h3>{t('webhooks.delivery.response')}</h3>
          {response ? (
            <>
              <Headers
                headers={response.headers}
                label={`${title}: ${t('webhooks.delivery.response_headers')}`}
              />
              {response.body ? (
                <pre
                  className={classes.code}
                  tabIndex={0}
                  role="region"
                  aria-label={`${title}: ${t('webhooks.delivery.response')}`}
                >
                  {response.body}
                </pre>
              ) : (
                <p className={classes.soft}>{t('webhooks.delivery.empty')}</p>
              )}
              {response.isCut && <p className={classes.soft}>{t('webhooks.delivery.cut')}</p>}
            </>
          ) : (
            <p className={classes.soft}>{t('webhooks.delivery.no_response')}</p>
          )}
        </div>
      </details>
    </li>
  )
}
