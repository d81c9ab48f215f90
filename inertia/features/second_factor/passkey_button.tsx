import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useSubmit } from '~/components/use_submit'
import { usePasskeys } from '~/features/second_factor/use_passkeys'
import classes from '~/features/second_factor/second_factor.module.css'

interface Props {
  /** Where the challenge comes from, and where the answer goes. */
  challengeUrl: string
  url: string
  label: string
  values?: Record<string, boolean>
  variant?: 'filled' | 'default'
}

/** Asks for a passkey and sends what it has signed. */
export function PasskeyButton({ challengeUrl, url, label, values, variant = 'default' }: Props) {
  const { show, isAsking, problem } = usePasskeys()
  const { submit, isSending } = useSubmit()

  const use = async () => {
    const credential = await show(challengeUrl)
    if (credential) submit('post', url, { ...values, credential: credential as never })
  }

  return (
    <div className={classes.passkeyButton}>
      <Button
        size="md"
        fullWidth
        variant={variant}
        leftSection={<IconFingerprint size={19} stroke={1.7} aria-hidden="true" />}
        loading={isAsking || isSending}
        onClick={() => void use()}
      >
        {label}
      </Button>
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
