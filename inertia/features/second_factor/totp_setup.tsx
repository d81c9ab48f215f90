import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { urlFor } from '~/client'
import { CopyButton } from '~/components/copy_button'
import { useSubmit } from '~/components/use_submit'
import { CodeForm } from '~/features/second_factor/code_form'
import type { NewTotp } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

/** Takes the secret over into an app and has a code show that it arrived. */
export function TotpSetup({ secret, address, picture }: NewTotp) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  return (
    <div className={classes.setup}>
      <figure>
        <img
          src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
          alt={t('second_factors.totp.scan_alt')}
          width={176}
          height={176}
        />
        <figcaption>{t('second_factors.totp.scan')}</figcaption>
      </figure>
      <div className={classes.setupText}>
        <p className={classes.soft} id="totp-secret">
          {t('second_factors.totp.by_hand')}
        </p>
        <div className={classes.secret}>
          <code aria-labelledby="totp-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
          <CopyButton
            text={secret}
            label={t('second_factors.totp.copy_secret')}
            doneLabel={t('second_factors.totp.copied')}
            icon={<IconCopy size={18} stroke={1.7} />}
            size={44}
          />
        </div>
        <a href={address} className={classes.openApp}>
          {t('second_factors.totp.open_app')}
        </a>
        <CodeForm
          url={urlFor('account.second_factor.totp.update')}
          method="put"
          kind="totp"
          label={t('second_factors.totp.code')}
          submitLabel={t('second_factors.totp.confirm')}
        />
        <Button
          variant="subtle"
          fullWidth
          loading={isSending}
          onClick={() => submit('delete', urlFor('account.second_factor.totp.destroy'), {})}
        >
          {t('second_factors.totp.cancel')}
        </Button>
      </div>
    </div>
  )
}
