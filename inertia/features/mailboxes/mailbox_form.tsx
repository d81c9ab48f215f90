import { Button, Select, Switch, TagsInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import type { Mailbox } from '~/features/mailboxes/types'
import { useTranslate } from '~/i18n/use_translate'
import settings from '~/features/settings/settings.module.css'

interface Props {
  mailbox: Mailbox
  teams: { id: number; name: string }[]
}

const order = ['name', 'aliases', 'teamId', 'repliesTo', 'trustsReplyTo', 'isOn'] as const

/** What a mailbox is called, whose it is and how it is answered. */
export function MailboxForm({ mailbox, teams }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const { id, isBuiltIn } = mailbox
  const [form, setForm] = useState({
    name: mailbox.name,
    aliases: mailbox.aliases,
    teamId: mailbox.teamId,
    repliesTo: mailbox.repliesTo,
    trustsReplyTo: mailbox.trustsReplyTo,
    isOn: mailbox.isOn,
  })
  const set = (changes: Partial<typeof form>) => setForm({ ...form, ...changes })
  const replies = isBuiltIn
    ? (['own', 'tagged'] as const)
    : (['own', 'tagged', 'built_in'] as const)

  return (
    <form
      className={settings.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('put', urlFor('settings.mailboxes.update', { id }), form)
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="name"
        label={t('mailboxes.show.name')}
        description={t('mailboxes.show.name_hint')}
        maxLength={100}
        value={form.name}
        error={firstError(errors, 'name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TagsInput
        id="aliases"
        label={t('mailboxes.show.aliases')}
        description={t('mailboxes.show.aliases_hint')}
        value={form.aliases}
        error={firstError(errors, 'aliases')}
        onChange={(aliases) => set({ aliases })}
      />
      <Select
        id="teamId"
        label={t('mailboxes.show.team')}
        description={t('mailboxes.show.team_hint')}
        data={[
          { value: '', label: t('mailboxes.show.no_team') },
          ...teams.map((team) => ({ value: String(team.id), label: team.name })),
        ]}
        allowDeselect={false}
        value={String(form.teamId ?? '')}
        error={firstError(errors, 'teamId')}
        onChange={(teamId) => set({ teamId: Number(teamId) || null })}
      />
      <Select
        id="repliesTo"
        label={t('mailboxes.show.replies')}
        description={t('mailboxes.show.replies_hint')}
        data={replies.map((value) => ({ value, label: t(`mailboxes.show.replies_${value}`) }))}
        allowDeselect={false}
        value={form.repliesTo}
        error={firstError(errors, 'repliesTo')}
        onChange={(repliesTo) => set({ repliesTo: repliesTo as Mailbox['repliesTo'] })}
      />
      <Switch
        id="trustsReplyTo"
        label={t('mailboxes.show.trusts')}
        description={t('mailboxes.show.trusts_hint')}
        checked={form.trustsReplyTo}
        onChange={(event) => set({ trustsReplyTo: event.currentTarget.checked })}
      />
      <Switch
        id="isOn"
        label={t('mailboxes.show.is_on')}
        description={t('mailboxes.show.is_on_hint')}
        checked={form.isOn}
        onChange={(event) => set({ isOn: event.currentTarget.checked })}
      />
      <div className={settings.foot}>
        <Button type="submit" loading={isSending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
