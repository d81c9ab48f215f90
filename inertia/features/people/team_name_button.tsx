import { Button, Modal, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { Named } from '~/types'
import classes from '~/components/dialog.module.css'

/** Names a new team, or another one anew. */
export function TeamNameButton({ team }: { team?: Named }) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      {team ? (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('people.teams.rename_for', { name: team.name })}
          onClick={() => setIsOpen(true)}
        >
          {t('people.teams.rename')}
        </Button>
      ) : (
        <Button leftSection={<IconPlus size={17} />} onClick={() => setIsOpen(true)}>
          {t('people.teams.create')}
        </Button>
      )}
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={t(team ? 'people.teams.rename_title' : 'people.teams.create_title')}
        size={420}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <NameForm team={team} onDone={() => setIsOpen(false)} />
      </Modal>
    </>
  )
}

function NameForm({ team, onDone }: { team?: Named; onDone: () => void }) {
  const t = useTranslate()
  const [name, setName] = useState(team?.name ?? '')
  const { submit, errors, isSending } = useSubmit()
  return (
    <form
      className={classes.body}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const url = team
          ? urlFor('settings.teams.update', { id: team.id })
          : urlFor('settings.teams.store')
        submit(team ? 'patch' : 'post', url, { name }, { onAccepted: onDone })
      }}
    >
      <TextInput
        id="name"
        label={t('people.teams.name')}
        value={name}
        maxLength={60}
        data-autofocus
        error={firstError(errors, 'name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isSending}>
          {t(team ? 'common.save' : 'people.teams.create_submit')}
        </Button>
      </div>
    </form>
  )
}
