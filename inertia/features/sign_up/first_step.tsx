import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconCheck } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/sign_up/welcome.module.css'

export type StepKey = 'email' | 'colleagues' | 'look' | 'portal' | 'request' | 'domain'

const paths: Partial<Record<StepKey, string>> = {
  colleagues: '/agent/settings/invitations',
  look: '/agent/settings/brand',
  request: '/requests/new',
  domain: '/agent/settings/domains',
}

interface Props {
  step: { key: StepKey; isDone: boolean }
  portalUrl: string
}

/** One step: ticked by what is there, with the way to it as long as it is open. */
export function FirstStep({ step: { key, isDone }, portalUrl }: Props) {
  const t = useTranslate()
  const { user } = useShared()
  const { submit, isSending } = useSubmit()
  const path = paths[key]
  const values = { email: user?.email, address: new URL(portalUrl).host }
  const label = t(`sign_up.welcome.steps.${key}.action`)
  const post = key === 'portal' ? urlFor('agent.portal_visit.store') : undefined

  return (
    <li>
      <span className={classes.mark} data-done={isDone || undefined} aria-hidden="true">
        {isDone && <IconCheck size={16} stroke={2.4} />}
      </span>
      <div>
        <h2>
          {t(`sign_up.welcome.steps.${key}.title`)}
          {isDone && <span className="visually-hidden"> · {t('sign_up.welcome.done')}</span>}
          {key === 'domain' && <small>{t('sign_up.welcome.optional')}</small>}
        </h2>
        {!isDone && <p>{t(`sign_up.welcome.steps.${key}.text`, values)}</p>}
      </div>
      {!isDone && (path || post) && (
        <div className={classes.action}>
          {path ? (
            <Button component={Link} href={path} variant="default">
              {label}
            </Button>
          ) : (
            <Button variant="default" loading={isSending} onClick={() => submit('post', post!, {})}>
              {label}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
