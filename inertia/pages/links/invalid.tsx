import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { LinkScreen } from '~/features/identity/link_screen'
import { useTranslate } from '~/i18n/use_translate'
import BareLayout from '~/layouts/bare_layout'
import type { PageProps } from '~/types'
import classes from '~/features/identity/link_screen.module.css'

type Props = PageProps<{ purpose: string; state: 'used' | 'expired' | 'usable' | 'unknown' }>

/** What to do instead, by what the link was for; invitations are asked for from a person. */
const ways: Record<string, { href: string; text: 'sign_in' | 'reset' | 'account' | 'confirm' }> = {
  sign_in: { href: '/sign-in', text: 'sign_in' },
  sign_up: { href: '/sign-in', text: 'sign_in' },
  password_reset: { href: '/password/reset', text: 'reset' },
  confirmation: { href: '/account/confirm', text: 'confirm' },
  email_verification: { href: '/account/security', text: 'account' },
  email_change_old: { href: '/account/security', text: 'account' },
  email_change_new: { href: '/account/security', text: 'account' },
}

export default function InvalidLink({ purpose, state }: Props) {
  const t = useTranslate()
  const isUsed = state === 'used'
  const way = ways[purpose]
  return (
    <LinkScreen
      illustration="broken"
      title={t(isUsed ? 'auth.dead_link.used_title' : 'auth.dead_link.title')}
    >
      <p>{t(isUsed ? 'auth.dead_link.used' : 'auth.dead_link.text')}</p>
      <div className={classes.actions}>
        {way && (
          <Button component={Link} href={way.href} size="md" fullWidth>
            {t(`auth.dead_link.${way.text}`)}
          </Button>
        )}
      </div>
    </LinkScreen>
  )
}

InvalidLink.layout = BareLayout
