import { Button } from '@mantine/core'
import { router } from '@inertiajs/react'
import { IconRefresh } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { BusyCard } from '~/features/operator/queues/busy_card'
import { DeadLetters } from '~/features/operator/queues/dead_letters'
import { OutboxCard } from '~/features/operator/queues/outbox_card'
import { QueueTable } from '~/features/operator/queues/queue_table'
import { TaskTable } from '~/features/operator/queues/task_table'
import type {
  BusyWorkspace,
  Failed,
  Filters,
  Outbox,
  Queue,
  Task,
} from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

type Props = PageProps<{
  queues: Queue[]
  outbox: Outbox
  busy: BusyWorkspace[]
  tasks: Task[]
  failed: Failed
  filters: Filters
}>

export default function OperatorQueues({ queues, outbox, busy, tasks, failed, filters }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('operator.queues.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={classes.title}>{t('operator.queues.title')}</h1>
          <p className={classes.lead}>{t('operator.queues.lead')}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden="true" />}
          onClick={() => router.reload()}
        >
          {t('operator.queues.refresh')}
        </Button>
      </div>
      <div className={classes.column}>
        <QueueTable queues={queues} />
        <div className={classes.two}>
          <OutboxCard outbox={outbox} />
          <BusyCard busy={busy} />
        </div>
        <DeadLetters failed={failed} filters={filters} />
        <section className={classes.column}>
          <h2>{t('operator.queues.tasks')}</h2>
          <TaskTable tasks={tasks} />
        </section>
      </div>
    </>
  )
}

OperatorQueues.layout = OperatorLayout
