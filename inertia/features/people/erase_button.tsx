import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import type { Person } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/dialog.module.css'

/** Asks for the person's address to be typed: this cannot be taken back. */
export function EraseButton({ person }: { person: Person }) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const [withMessages, setWithMessages] = useState(true)
  const [withFiles, setWithFiles] = useState(false)
  const [confirmation, setConfirmation] = useState('')
  const { submit, errors, isSending } = useSubmit()
  const close = () => setIsOpen(false)
  const name = person.name || person.email

  return (
    <>
      <Button variant="light" color="red" onClick={() => setIsOpen(true)}>
        {t('people.person.erase')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('people.person.erase_title', { name })}
        size={540}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          className={classes.body}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit(
              'post',
              urlFor('settings.people.erasure.store', { id: person.id }),
              { confirmation, withMessages, withFiles },
              { onAccepted: close }
            )
          }}
        >
          <p>{t('people.person.erase_what')}</p>
          <Checkbox
            label={t('people.person.erase_messages')}
            description={t('people.person.erase_messages_help')}
            checked={withMessages}
            onChange={(event) => setWithMessages(event.currentTarget.checked)}
          />
          <Checkbox
            label={t('people.person.erase_files')}
            description={t('people.person.erase_files_help')}
            checked={withFiles}
            onChange={(event) => setWithFiles(event.currentTarget.checked)}
          />
          <TextInput
            id="confirmation"
            label={t('people.person.erase_confirm', { email: person.email })}
            autoComplete="off"
            spellCheck={false}
            value={confirmation}
            error={firstError(errors, 'confirmation')}
            onChange={(event) => setConfirmation(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button
              type="submit"
              color="red"
              loading={isSending}
              disabled={confirmation.trim().toLowerCase() !== person.email}
            >
              {t('people.person.erase_submit')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  )
}
