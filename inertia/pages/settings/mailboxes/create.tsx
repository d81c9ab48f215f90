import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { BackToMailboxes } from '~/features/mailboxes/back_to_mailboxes'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import section from '~/layouts/section_page.module.css'
import settings from '~/features/settings/settings.module.css'

const order = ['address', 'name', 'intake'] as const

export default function NewMailbox() {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [address, setAddress] = useState('')
  const [name, setName] = useState('')
  const [intake, setIntake] = useState('forwarded')
  return (
    <>
      <DocumentTitle>{t('mailboxes.create.title')}</DocumentTitle>
      <BackToMailboxes />
      <h1 className={section.title}>{t('mailboxes.create.title')}</h1>
      <p className={section.lead}>{t('mailboxes.none_hint')}</p>
      <form
        className={settings.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit('post', urlFor('settings.mailboxes.store'), { address, name, intake })
        }}
      >
        <ErrorSummary errors={errors} order={order} />
        <TextInput
          id="address"
          type="email"
          label={t('mailboxes.create.address')}
          description={t('mailboxes.create.address_hint')}
          placeholder="help@example.com"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={address}
          error={firstError(errors, 'address')}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <TextInput
          id="name"
          label={t('mailboxes.create.name')}
          description={t('mailboxes.create.name_hint')}
          maxLength={100}
          value={name}
          error={firstError(errors, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Radio.Group
          id="intake"
          label={t('mailboxes.create.intake')}
          description={t('mailboxes.create.lead')}
          value={intake}
          onChange={setIntake}
        >
          {(['forwarded', 'imap'] as const).map((one) => (
            <Radio
              key={one}
              mt="sm"
              value={one}
              label={t(`mailboxes.create.${one}`)}
              description={t(`mailboxes.create.${one}_hint`)}
            />
          ))}
        </Radio.Group>
        <div className={settings.foot}>
          <Button type="submit" loading={isSending}>
            {t('mailboxes.create.submit')}
          </Button>
        </div>
      </form>
    </>
  )
}

NewMailbox.layout = SettingsLayout
