import { IconCopy } from '@tabler/icons-react'
import { CopyButton } from '~/components/copy_button'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mailboxes/mailboxes.module.css'

/** An address, or a token, that is to be copied elsewhere. */
export function ShownAddress({
  text,
  kind = 'address',
}: {
  text: string
  kind?: 'address' | 'token'
}) {
  const t = useTranslate()
  return (
    <div className={classes.address}>
      <code>{text}</code>
      <CopyButton
        text={text}
        label={t(kind === 'token' ? 'mailboxes.tokens.copy' : 'mailboxes.copy')}
        doneLabel={t('mailboxes.copied')}
        icon={<IconCopy size={18} stroke={1.7} />}
        size={44}
      />
    </div>
  )
}
