import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { PortalTicket } from '~/types'
import classes from '~/features/portal/thread.module.css'

export function SolveCard({ ticket }: { ticket: PortalTicket }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <section className={classes.aside}>
      <div>
        <h2>{t('portal.ticket.solve_title')}</h2>
        <p>{t('portal.ticket.solve_help')}</p>
      </div>
      <Button
        size="md"
        variant="default"
        loading={isSending}
        leftSection={<IconCheck size={18} />}
        onClick={() => submit('post', urlFor('portal.solution.store', [ticket.number]), {})}
      >
        {t('portal.ticket.solve')}
      </Button>
    </section>
  )
}
