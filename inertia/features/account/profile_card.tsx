import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { RichText } from '~/components/rich_text/rich_text'
import { TimeZoneSelect } from '~/components/time_zone_select'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { Card } from '~/features/account/card'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'
import classes from '~/features/account/card.module.css'

export type Profile = {
  name: string
  email: string
  locale: Locale | null
  timeZone: string | null
  signatureHtml: string | null
}

interface Props {
  profile: Profile
  workspaceTimeZone: string
}

const order = ['name', 'locale', 'timeZone', 'signatureHtml'] as const
const AS_BROWSER = 'browser'

export function ProfileCard({ profile, workspaceTimeZone }: Props) {
  const t = useTranslate()
  const { user } = useShared()
  const [name, setName] = useState(profile.name)
  const [locale, setLocale] = useState<string>(profile.locale ?? AS_BROWSER)
  const [timeZone, setTimeZone] = useState(profile.timeZone ?? workspaceTimeZone)
  const [signatureHtml, setSignature] = useState(profile.signatureHtml ?? '')
  const { submit, errors, isSending } = useSubmit()

  return (
    <Card title={t('account.profile.title')}>
      <form
        noValidate
        style={{ display: 'grid', gap: 16 }}
        onSubmit={(event) => {
          event.preventDefault()
          submit('put', urlFor('account.profile.update'), {
            name,
            locale: locale === AS_BROWSER ? null : locale,
            timeZone,
            signatureHtml,
          })
        }}
      >
        <ErrorSummary errors={errors} order={order} />
        <TextInput
          id="name"
          name="name"
          size="md"
          autoComplete="name"
          label={t('account.profile.name')}
          value={name}
          error={Boolean(errors.name)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          id="locale"
          size="md"
          label={t('common.language')}
          description={t('account.profile.language_help')}
          allowDeselect={false}
          data={[
            { value: AS_BROWSER, label: t('account.profile.as_browser') },
            { value: 'en', label: t('common.languages.en') },
            { value: 'ru', label: t('common.languages.ru') },
          ]}
          value={locale}
          onChange={(value) => setLocale(value ?? AS_BROWSER)}
        />
        <TimeZoneSelect
          id="timeZone"
          size="md"
          label={t('account.profile.time_zone')}
          description={t('account.profile.time_zone_help')}
          value={timeZone}
          error={Boolean(errors.timeZone)}
          onChange={setTimeZone}
        />
        {user?.isStaff && (
          <div>
            <p className={classes.label}>{t('account.profile.signature')}</p>
            <div className={classes.editor}>
              <RichText
                id="signatureHtml"
                label={t('account.profile.signature')}
                value={signatureHtml}
                isInvalid={Boolean(errors.signatureHtml)}
                onChange={setSignature}
              />
            </div>
            <p className={classes.text}>{t('account.profile.signature_help')}</p>
          </div>
        )}
        <Button type="submit" style={{ justifySelf: 'start' }} loading={isSending}>
          {t('common.save')}
        </Button>
      </form>
    </Card>
  )
}
