import { Button, PasswordInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { ownTimeZone, TimeZoneSelect } from '~/components/time_zone_select'
import { useSubmit } from '~/components/use_submit'
import { AddressField } from '~/features/sign_up/address_field'
import { useAddress } from '~/features/sign_up/use_address'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'
import classes from '~/features/sign_up/sign_up.module.css'

const order = ['company', 'slug', 'locale', 'timeZone', 'name', 'email', 'password'] as const
const locales: Locale[] = ['en', 'ru']

export function SignUpForm({ host, locale }: { host: string; locale: Locale }) {
  const t = useTranslate()
  const { submit, errors, setErrors, isSending } = useSubmit()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isShown, setIsShown] = useState(false)
  const [form, setForm] = useState({
    company: '',
    locale,
    timeZone: ownTimeZone(),
    name: '',
    email: '',
    password: '',
  })
  const { slug, address } = useAddress(form.company, chosen)
  const set = (changes: Partial<typeof form>) => setForm({ ...form, ...changes })
  const field = (name: Exclude<keyof typeof form, 'locale' | 'timeZone'>) => ({
    id: name,
    name,
    size: 'md' as const,
    value: form[name],
    error: firstError(errors, name),
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
  })

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('post', urlFor('installation.sign_up.store'), { ...form, slug })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <fieldset className={classes.group}>
        <legend>{t('sign_up.company.title')}</legend>
        <TextInput
          {...field('company')}
          label={t('sign_up.company.name')}
          autoComplete="organization"
          maxLength={100}
        />
        <AddressField
          value={slug}
          host={host}
          address={address}
          error={firstError(errors, 'slug')}
          onChange={(typed) => {
            setChosen(typed)
            if (errors.slug) setErrors({ ...errors, slug: '' })
          }}
        />
        <div className={classes.pair}>
          <Select
            id="locale"
            name="locale"
            size="md"
            label={t('sign_up.company.language')}
            data={locales.map((one) => ({ value: one, label: t(`common.languages.${one}`) }))}
            value={form.locale}
            allowDeselect={false}
            onChange={(chosenLocale) => set({ locale: chosenLocale as Locale })}
          />
          <TimeZoneSelect
            id="timeZone"
            size="md"
            label={t('sign_up.company.time_zone')}
            value={form.timeZone}
            error={firstError(errors, 'timeZone')}
            onChange={(timeZone) => set({ timeZone })}
          />
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('sign_up.owner.title')}</legend>
        <TextInput
          {...field('name')}
          label={t('sign_up.owner.name')}
          autoComplete="name"
          maxLength={100}
        />
        <TextInput
          {...field('email')}
          type="email"
          label={t('sign_up.owner.email')}
          description={t('sign_up.owner.email_hint')}
          autoComplete="email"
        />
        <PasswordInput
          {...field('password')}
          label={t('sign_up.owner.password')}
          description={t('sign_up.owner.password_hint')}
          autoComplete="new-password"
          visible={isShown}
          onVisibilityChange={setIsShown}
          visibilityToggleButtonProps={{
            'aria-label': t(
              isShown ? 'sign_up.owner.hide_password' : 'sign_up.owner.show_password'
            ),
            'tabIndex': 0,
          }}
        />
      </fieldset>
      <Button type="submit" size="md" fullWidth loading={isSending}>
        {t('sign_up.submit')}
      </Button>
    </form>
  )
}
