import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/workspace_data/workspace_data.module.css'

interface Props {
  opened: boolean
  onClose: () => void
  address: string
  hasUsableExport: boolean
  waitingDays: number
}

/** Asks for the address, so that nobody ends a workspace by a slip. */
export function DeletionDialog({ opened, onClose, address, hasUsableExport, waitingDays }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [typed, setTyped] = useState('')
  const [hasEverything, setHasEverything] = useState(false)

  const send = (event: FormEvent) => {
    event.preventDefault()
    const values = { address: typed, hasEverything }
    submit('post', urlFor('settings.workspace_data.deletion.store'), values, {
      onAccepted: onClose,
    })
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('workspace_data.deletion.dialog')}
      closeButtonProps={{ 'aria-label': t('common.cancel') }}
    >
      <form className={classes.form} onSubmit={send}>
        <p>{t('workspace_data.deletion.consequences', { days: waitingDays })}</p>
        <TextInput
          id="address"
          data-autofocus
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          label={t.rich('workspace_data.deletion.address', {
            address,
            b: (chunks) => <b key="b">{chunks}</b>,
          })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={firstError(errors, 'address')}
        />
        {!hasUsableExport && (
          <Checkbox
            id="hasEverything"
            label={t('workspace_data.deletion.has_everything')}
            checked={hasEverything}
            onChange={(event) => setHasEverything(event.currentTarget.checked)}
            error={firstError(errors, 'hasEverything')}
          />
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" color="red.9" loading={isSending} disabled={typed.trim() === ''}>
            {t('workspace_data.deletion.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
