import { Link } from '@adonisjs/inertia/react'
import { Button, Textarea } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { countInvited, OutcomeTable } from '~/features/people/outcome_table'
import { firstTerms, sentTerms, TermsFields, type Terms } from '~/features/people/terms_fields'
import type { CheckedAddress } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { Named, PageProps, Role } from '~/types'
import formClasses from '~/features/people/form.module.css'
import classes from '~/features/people/people.module.css'
import cardClasses from '~/features/people/person.module.css'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  rows: CheckedAddress[] | null
  isSent: boolean
  teams: Named[]
  rolesToGive: Role[]
  isVerified: boolean
}>

const order = ['list', 'role', 'teamIds', 'note'] as const

/** Paste, look, send: what was pasted stays in its field until one leaves the page. */
export default function InvitationList({ rows, isSent, teams, rolesToGive, isVerified }: Props) {
  const t = useTranslate()
  const [list, setList] = useState('')
  const [terms, setTerms] = useState(() => firstTerms(rolesToGive))
  /** What the rows below were told about; another list has to be looked at again. */
  const [seen, setSeen] = useState<string | null>(null)
  const { submit, errors, isSending } = useSubmit()
  const current = JSON.stringify([list, terms.role])
  const isSeen = rows !== null && seen === current
  const count = rows ? countInvited(rows) : 0

  const send = (method: 'put' | 'post') =>
    submit(
      method,
      urlFor('settings.invitations.list.create'),
      { list, ...sentTerms(terms) },
      {
        onAccepted: () => setSeen(current),
      }
    )

  return (
    <>
      <DocumentTitle>{t('people.paste.title')}</DocumentTitle>
      <Link route="settings.invitations.index" className={cardClasses.back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t('people.invitations.title')}
      </Link>
      <h1 className={section.title}>{t('people.paste.title')}</h1>
      <p className={section.lead}>{t('people.paste.lead')}</p>
      {!isVerified && <p className={classes.notice}>{t('people.invite.unverified')}</p>}
      <form
        className={formClasses.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send('put')
        }}
      >
        <ErrorSummary errors={errors} order={order} />
        <Textarea
          id="list"
          label={t('people.paste.list')}
          description={t('people.paste.list_help')}
          autosize
          minRows={5}
          maxRows={14}
          spellCheck={false}
          value={list}
          error={firstError(errors, 'list')}
          onChange={(event) => setList(event.currentTarget.value)}
        />
        <TermsFields
          terms={terms}
          rolesToGive={rolesToGive}
          teams={teams}
          errors={errors}
          onChange={(changed: Terms) => setTerms(changed)}
        />
        <div>
          <Button
            type="submit"
            variant={isSeen && !isSent ? 'default' : 'filled'}
            loading={isSending}
            disabled={!isVerified || list.trim() === ''}
          >
            {t('people.paste.preview')}
          </Button>
        </div>
      </form>
      {rows && <OutcomeTable rows={rows} isSent={isSent} />}
      {rows && !isSent && (
        <div className={classes.buttons}>
          <Button
            loading={isSending}
            disabled={!isSeen || count === 0}
            onClick={() => send('post')}
          >
            {t('people.paste.send', { count })}
          </Button>
          {!isSeen && <p className={classes.soft}>{t('people.paste.changed')}</p>}
        </div>
      )}
      {isSent && (
        <Button component={Link} href="/agent/settings/invitations">
          {t('people.paste.done')}
        </Button>
      )}
    </>
  )
}

InvitationList.layout = SettingsLayout
