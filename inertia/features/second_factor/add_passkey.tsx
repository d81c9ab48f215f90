import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { useSubmit } from '~/components/use_submit'
import type { PasskeyKind } from '~/features/second_factor/types'
import { usePasskeys } from '~/features/second_factor/use_passkeys'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

const kinds = ['any', 'platform', 'cross-platform'] as const
const order = ['passkeyName'] as const

/** Names a passkey and has the browser make it. */
export function AddPasskey({ host }: { host: string }) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <AddForm host={host} onDone={() => setIsOpen(false)} />
  return (
    <Button
      variant="default"
      className={classes.button}
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={() => setIsOpen(true)}
    >
      {t('second_factors.passkeys.add')}
    </Button>
  )
}

function AddForm({ host, onDone }: { host: string; onDone: () => void }) {
  const t = useTranslate()
  const [name, setName] = useState(() => t('second_factors.passkeys.name_default'))
  const [kind, setKind] = useState<(typeof kinds)[number]>('any')
  const { make, isAsking, problem } = usePasskeys()
  const { submit, errors, isSending } = useSubmit()

  const add = async () => {
    const credential = await make(kind === 'any' ? null : (kind satisfies PasskeyKind))
    if (!credential) return
    const url = urlFor('account.second_factor.passkeys.store')
    submit('post', url, { name, credential: credential as never }, { onAccepted: onDone })
  }

  return (
    <form
      className={classes.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <ErrorSummary errors={errors.name ? { passkeyName: errors.name } : {}} order={order} />
      <TextInput
        id="passkeyName"
        label={t('second_factors.passkeys.name')}
        description={t('second_factors.passkeys.name_help')}
        value={name}
        maxLength={60}
        error={Boolean(errors.name)}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('second_factors.passkeys.where')}
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`second_factors.passkeys.kinds.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as (typeof kinds)[number])}
      />
      <p className={classes.soft}>{t('second_factors.passkeys.host_note', { host })}</p>
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.tools}>
        <Button type="submit" disabled={!name.trim()} loading={isAsking || isSending}>
          {t('second_factors.passkeys.add')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('second_factors.passkeys.cancel')}
        </Button>
      </div>
    </form>
  )
}
