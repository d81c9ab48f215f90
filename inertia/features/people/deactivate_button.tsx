import { Button, Modal, Radio, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import type { Person } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Named } from '~/types'
import classes from '~/components/dialog.module.css'

const choices = ['unassign', 'hand_over', 'keep'] as const
type Choice = (typeof choices)[number]

interface Props {
  person: Person
  openTickets: number
  heirs: Named[]
}

/** Keeps a person out, and asks what becomes of the tickets they were to answer. */
export function DeactivateButton({ person, openTickets, heirs }: Props) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const [tickets, setTickets] = useState<Choice>('unassign')
  const [heirId, setHeirId] = useState<string | null>(null)
  const { submit, errors, isSending } = useSubmit()
  const close = () => setIsOpen(false)
  const name = person.name || person.email
  const count =
    openTickets > 99
      ? t('people.person.tickets_many')
      : t('people.person.tickets', { count: openTickets })

  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {t('people.person.deactivate')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('people.person.deactivate_title', { name })}
        size={500}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          className={classes.body}
          onSubmit={(event) => {
            event.preventDefault()
            submit(
              'post',
              urlFor('settings.people.deactivation.store', { id: person.id }),
              {
                tickets: openTickets > 0 ? tickets : 'keep',
                heirId: tickets === 'hand_over' && heirId ? Number(heirId) : null,
              },
              { onAccepted: close }
            )
          }}
        >
          <p>{t('people.person.deactivate_text')}</p>
          {person.isStaff && <p>{count}</p>}
          {openTickets > 0 && (
            <Radio.Group
              label={t('people.person.tickets_label')}
              value={tickets}
              onChange={(value) => setTickets(value as Choice)}
            >
              <Stack gap={8} mt={8}>
                {choices.map((choice) => (
                  <Radio key={choice} value={choice} label={t(`people.person.tickets_${choice}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {openTickets > 0 && tickets === 'hand_over' && (
            <Select
              id="heirId"
              label={t('people.person.heir')}
              data={heirs.map(({ id, name: called }) => ({ value: String(id), label: called }))}
              value={heirId}
              searchable
              error={firstError(errors, 'heirId')}
              onChange={setHeirId}
            />
          )}
          <div className={classes.buttons}>
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" color="red" loading={isSending}>
              {t('people.person.deactivate')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  )
}
