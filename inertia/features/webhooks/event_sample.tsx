import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ListedEvent } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

/** Shows what an event carries. */
export function EventSample({ event }: { event: ListedEvent }) {
  const t = useTranslate()
  const [isShown, { open, close }] = useDisclosure()
  const title = t('webhooks.form.sample_of', { event: event.name })
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" aria-label={title} onClick={open}>
        {t('webhooks.form.sample')}
      </Button>
      <Modal
        opened={isShown}
        onClose={close}
        title={title}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {/* Long lines scroll, by the keyboard as well. */}
        <pre className={classes.code} tabIndex={0} role="region" aria-label={title}>
          {`"data": ${event.sample}`}
        </pre>
      </Modal>
    </>
  )
}
