import { Link } from '@adonisjs/inertia/react'
import { useShared } from '~/components/use_shared'
import { useTranslate } from '~/i18n/use_translate'

/** Says where mails are on an installation that sends none. */
export function LocalMailsHint() {
  const t = useTranslate()
  const { isLocalMail } = useShared()
  if (!isLocalMail) return null
  return (
    <p>
      {t.rich('auth.local_mails', {
        link: (chunks) => (
          <Link key="link" route="local_mails.index">
            {chunks}
          </Link>
        ),
      })}
    </p>
  )
}
