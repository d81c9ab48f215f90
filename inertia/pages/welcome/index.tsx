import { Button, Progress } from '@mantine/core'
import { router } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { FirstStep, type StepKey } from '~/features/sign_up/first_step'
import { useTranslate } from '~/i18n/use_translate'
import AgentLayout from '~/layouts/agent_layout'
import type { PageProps } from '~/types'
import classes from '~/features/sign_up/welcome.module.css'

type Step = {
  key: StepKey
  isDone: boolean
}

type Props = PageProps<{ steps: Step[]; portalUrl: string }>

export default function Welcome({ steps, portalUrl, workspace }: Props) {
  const t = useTranslate()
  const done = steps.filter(({ isDone }) => isDone).length
  const total = steps.length
  const title = t('sign_up.welcome.title', { workspace: workspace?.name })

  return (
    <div className={classes.page}>
      <div className={classes.sheet}>
        <DocumentTitle>{title}</DocumentTitle>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.lead}>
          {t(done === total ? 'sign_up.welcome.all_done' : 'sign_up.welcome.lead')}
        </p>
        <div className={classes.progress}>
          <Progress value={(done / total) * 100} size="sm" aria-hidden="true" />
          {t('sign_up.welcome.progress', { done, total })}
        </div>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <FirstStep key={step.key} step={step} portalUrl={portalUrl} />
          ))}
        </ol>
        <div className={classes.foot}>
          <Button component={Link} route="agent.tickets.index">
            {t('sign_up.welcome.to_tickets')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            onClick={() => router.delete(urlFor('agent.first_steps.destroy'))}
          >
            {t('sign_up.welcome.dismiss')}
          </Button>
        </div>
      </div>
    </div>
  )
}

Welcome.layout = AgentLayout
