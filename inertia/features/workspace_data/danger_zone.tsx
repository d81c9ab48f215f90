import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useShared } from '~/components/use_shared'
import { DeletionDialog } from '~/features/workspace_data/deletion_dialog'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/workspace_data/workspace_data.module.css'

interface Props {
  address: string
  hasUsableExport: boolean
  waitingDays: number
}

/** The end of the workspace, for its owner. While it is under way the banner above offers a way back. */
export function DangerZone({ address, hasUsableExport, waitingDays }: Props) {
  const t = useTranslate()
  const { workspace } = useShared()
  const [isOpen, { open, close }] = useDisclosure()

  return (
    <section className={classes.danger} aria-labelledby="deletion">
      <h2 id="deletion" className={classes.heading}>
        {t('workspace_data.deletion.title')}
      </h2>
      <p>{t('workspace_data.deletion.text', { days: waitingDays })}</p>
      {!workspace?.deletionDueAt && (
        <Button color="red" variant="light" onClick={open}>
          {t('workspace_data.deletion.open')}
        </Button>
      )}
      <DeletionDialog
        opened={isOpen}
        onClose={close}
        address={address}
        hasUsableExport={hasUsableExport}
        waitingDays={waitingDays}
      />
    </section>
  )
}
