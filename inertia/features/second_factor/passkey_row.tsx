import { Button, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import { ConfirmButton } from '~/components/confirm_button'
import type { Passkey } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

export function PasskeyRow({ passkey, isHere }: { passkey: Passkey; isHere: boolean }) {
  const t = useTranslate()
  const [isRenaming, setIsRenaming] = useState(false)
  return (
    <li>
      <IconFingerprint size={22} stroke={1.6} className={classes.icon} aria-hidden="true" />
      {isRenaming ? (
        <Rename passkey={passkey} onDone={() => setIsRenaming(false)} />
      ) : (
        <>
          <Facts passkey={passkey} isHere={isHere} />
          <div className={classes.tools}>
            <Button
              variant="default"
              className={classes.button}
              aria-label={`${t('second_factors.passkeys.rename')}: ${passkey.name}`}
              onClick={() => setIsRenaming(true)}
            >
              {t('second_factors.passkeys.rename')}
            </Button>
            <ConfirmButton
              method="delete"
              isDangerous
              url={urlFor('account.second_factor.passkeys.destroy', { id: passkey.id })}
              label={t('second_factors.passkeys.remove')}
              description={`${t('second_factors.passkeys.remove')}: ${passkey.name}`}
              title={t('second_factors.passkeys.remove_title', { name: passkey.name })}
              text={t('second_factors.passkeys.remove_text')}
            />
          </div>
        </>
      )}
    </li>
  )
}

function Facts({ passkey, isHere }: { passkey: Passkey; isHere: boolean }) {
  const t = useTranslate()
  const { isSynced, host, createdAt, lastUsedAt } = passkey
  return (
    <div className={classes.facts}>
      <b>{passkey.name}</b>
      <small>
        {t(isSynced ? 'second_factors.passkeys.synced' : 'second_factors.passkeys.on_device')}
        {' · '}
        {t('second_factors.passkeys.made')} <RelativeTime value={createdAt} />
        {' · '}
        {lastUsedAt ? (
          <>
            {t('second_factors.passkeys.used')} <RelativeTime value={lastUsedAt} />
          </>
        ) : (
          t('second_factors.passkeys.never_used')
        )}
      </small>
      {!isHere && (
        <small className={classes.elsewhere}>
          {t('second_factors.passkeys.elsewhere', { host })}
        </small>
      )}
    </div>
  )
}

function Rename({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const t = useTranslate()
  const [name, setName] = useState(passkey.name)
  const { submit, errors, isSending } = useSubmit()
  const url = urlFor('account.second_factor.passkeys.update', { id: passkey.id })
  return (
    <form
      className={classes.rename}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('put', url, { name }, { onAccepted: onDone })
      }}
    >
      <TextInput
        label={t('second_factors.passkeys.name')}
        value={name}
        maxLength={60}
        error={errors.name}
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <div className={classes.tools}>
        <Button type="submit" loading={isSending}>
          {t('second_factors.passkeys.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('second_factors.passkeys.cancel')}
        </Button>
      </div>
    </form>
  )
}
