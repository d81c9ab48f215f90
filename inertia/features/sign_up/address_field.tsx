import { Input, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { AddressState } from '~/features/sign_up/use_address'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/sign_up/sign_up.module.css'

interface Props {
  value: string
  host: string
  address: AddressState
  error?: string
  onChange: (slug: string) => void
}

/** The first label of the workspace's host, with the rest behind it and its state below. */
export function AddressField({ value, host, address, error, onChange }: Props) {
  const t = useTranslate()
  const isRefused = Boolean(error) || address.state === 'refused'
  return (
    <div>
      <Input.Label htmlFor="slug" size="md" className={classes.addressLabel}>
        {t('sign_up.company.address')}
      </Input.Label>
      <div className={classes.addressRow}>
        <TextInput
          id="slug"
          name="slug"
          size="md"
          className={classes.address}
          value={value}
          maxLength={200}
          error={isRefused}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="slug-state slug-hint"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <span className={classes.suffix} aria-hidden="true">
          .{host}
        </span>
      </div>
      <State host={host} address={error ? { state: 'refused', message: error } : address} />
      <Input.Description id="slug-hint" size="md" fz={13}>
        {t('sign_up.company.address_hint')}
      </Input.Description>
    </div>
  )
}

function State({ host, address }: { host: string; address: AddressState }) {
  const t = useTranslate()
  return (
    <p id="slug-state" className={classes.state} data-state={address.state} role="status">
      {address.state === 'checking' && t('sign_up.company.checking')}
      {address.state === 'free' && (
        <>
          <IconCircleCheck size={17} aria-hidden="true" />
          {t('sign_up.company.free', { address: `${address.slug}.${host}` })}
        </>
      )}
      {address.state === 'refused' && (
        <>
          <IconAlertTriangle size={17} aria-hidden="true" />
          {address.message}
        </>
      )}
    </p>
  )
}
