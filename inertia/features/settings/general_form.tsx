import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { TimeZoneSelect } from '~/components/time_zone_select'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'
import classes from '~/features/settings/settings.module.css'

export type General = {
  name: string
  locale: Locale
  languages: Locale[]
  timeZone: string
}

const order = ['name', 'languages', 'locale', 'timeZone'] as const
const locales: Locale[] = ['en', 'ru']

export function GeneralForm({ general, address }: { general: General; address: string }) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [form, setForm] = useState(general)
  const set = (changes: Partial<General>) => setForm({ ...form, ...changes })

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('put', urlFor('settings.general.update'), form)
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="name"
        label={t('settings.general.name')}
        description={t('settings.general.name_hint')}
        value={form.name}
        maxLength={100}
        error={firstError(errors, 'name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <div>
        <p className={classes.label}>{t('settings.general.address')}</p>
        <p className={classes.address}>
          <b>{new URL(address).host}</b>
          <span className={classes.hint}>
            {t.rich('settings.general.address_hint', {
              link: (chunks) => (
                <Link key="link" route="settings.domains.index">
                  {chunks}
                </Link>
              ),
            })}
          </span>
        </p>
      </div>
      <Checkbox.Group
        label={t('settings.general.languages')}
        labelProps={{ className: classes.label }}
        description={t('settings.general.languages_hint')}
        value={form.languages}
        error={firstError(errors, 'languages')}
        onChange={(languages) => set({ languages: languages as Locale[] })}
      >
        <div className={classes.foot} id="languages" tabIndex={-1}>
          {locales.map((locale) => (
            <Checkbox key={locale} mt="xs" value={locale} label={t(`common.languages.${locale}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Select
        id="locale"
        label={t('settings.general.locale')}
        description={t('settings.general.locale_hint')}
        data={locales.map((one) => ({ value: one, label: t(`common.languages.${one}`) }))}
        value={form.locale}
        allowDeselect={false}
        error={firstError(errors, 'locale')}
        onChange={(locale) => set({ locale: locale as Locale })}
      />
      <TimeZoneSelect
        id="timeZone"
        label={t('settings.general.time_zone')}
        description={t('settings.general.time_zone_hint')}
        value={form.timeZone}
        error={firstError(errors, 'timeZone')}
        onChange={(timeZone) => set({ timeZone })}
      />
      <div className={classes.foot}>
        <Button type="submit" loading={isSending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
