import { Button } from '@mantine/core'
import { useRef } from 'react'
import { urlFor } from '~/client'
import { InitialsAvatar } from '~/components/initials_avatar'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { Card } from '~/features/account/card'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/account/card.module.css'

const ACCEPTED = '.png,.jpg,.jpeg,.webp,.gif,.avif'

export function AvatarCard() {
  const t = useTranslate()
  const { user } = useShared()
  const input = useRef<HTMLInputElement>(null)
  const { submit, errors, isSending } = useSubmit()
  const sentence = Object.values(errors)[0]
  if (!user) return null

  return (
    <Card title={t('account.picture.title')} text={t('account.picture.text')} isWide>
      <div className={classes.row}>
        <InitialsAvatar
          name={user.name}
          src={user.avatarUrl}
          size={72}
          shape={user.isStaff ? 'square' : 'round'}
        />
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          accept={ACCEPTED}
          aria-label={t('account.picture.title')}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (files.length > 0) submit('post', urlFor('account.avatar.store'), { files })
          }}
        />
        <Button
          variant="default"
          className={classes.touch}
          loading={isSending}
          onClick={() => input.current?.click()}
        >
          {t(user.avatarUrl ? 'account.picture.replace' : 'account.picture.choose')}
        </Button>
        {user.avatarUrl && (
          <Button
            variant="subtle"
            className={classes.touch}
            onClick={() => submit('delete', urlFor('account.avatar.destroy'), {})}
          >
            {t('account.picture.remove')}
          </Button>
        )}
      </div>
      {sentence && (
        <p role="alert" style={{ color: 'var(--danger)' }}>
          {sentence}
        </p>
      )}
    </Card>
  )
}
