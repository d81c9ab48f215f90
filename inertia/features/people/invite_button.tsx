import { Button, Modal, TextInput } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { firstTerms, sentTerms, TermsFields } from '~/features/people/terms_fields'
import { useTranslate } from '~/i18n/use_translate'
import type { Named, Role } from '~/types'
import dialogClasses from '~/components/dialog.module.css'
import formClasses from '~/features/people/form.module.css'

interface Props {
  rolesToGive: readonly Role[]
  teams: Named[]
}

/** Invites one person, from wherever one is. */
export function InviteButton({ rolesToGive, teams }: Props) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button leftSection={<IconUserPlus size={17} />} onClick={() => setIsOpen(true)}>
        {t('people.list.invite')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('people.invite.title')}
        size={520}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <InviteForm rolesToGive={rolesToGive} teams={teams} onDone={() => setIsOpen(false)} />
      </Modal>
    </>
  )
}

const order = ['email', 'name', 'role', 'teamIds', 'note'] as const

function InviteForm({ rolesToGive, teams, onDone }: Props & { onDone: () => void }) {
  const t = useTranslate()
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [terms, setTerms] = useState(() => firstTerms(rolesToGive))
  const { submit, errors, isSending } = useSubmit()

  return (
    <form
      className={formClasses.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const values = { email, name: name.trim() || null, ...sentTerms(terms) }
        submit('post', urlFor('settings.invitations.store'), values, { onAccepted: onDone })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="email"
        type="email"
        autoComplete="off"
        data-autofocus
        label={t('people.invite.email')}
        value={email}
        error={firstError(errors, 'email')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        id="name"
        autoComplete="off"
        label={t('people.invite.name')}
        value={name}
        error={firstError(errors, 'name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TermsFields
        terms={terms}
        rolesToGive={rolesToGive}
        teams={teams}
        errors={errors}
        onChange={setTerms}
      />
      <div className={dialogClasses.buttons}>
        <Button type="submit" loading={isSending}>
          {t('people.invite.submit')}
        </Button>
      </div>
    </form>
  )
}
