import { Button, TextInput } from '@mantine/core'
import { router } from '@inertiajs/react'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { EmptyState } from '~/components/empty_state'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mail_settings/mail_settings.module.css'

export type Suppression = {
  address: string
  reason: 'bounced' | 'refused'
  detail: string | null
  createdAt: string
}

interface Props {
  suppressions: Suppression[]
  search: string
}

/** Addresses that no mail is sent to, and why. */
export function SuppressionList({ suppressions, search }: Props) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const [wanted, setWanted] = useState(search)
  const isSearching = search !== ''
  const look = () =>
    router.get(urlFor('settings.mail.show'), wanted ? { search: wanted } : {}, {
      preserveState: true,
      preserveScroll: true,
      only: ['suppressions', 'search'],
    })

  return (
    <>
      {(suppressions.length > 0 || isSearching) && (
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            look()
          }}
        >
          <TextInput
            type="search"
            aria-label={t('mail_settings.search')}
            placeholder={t('mail_settings.search')}
            leftSection={<IconSearch size={16} />}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        </form>
      )}
      {suppressions.length === 0 ? (
        <EmptyState
          illustration="empty"
          title={t(isSearching ? 'mail_settings.not_found' : 'mail_settings.nobody')}
          text={isSearching ? undefined : t('mail_settings.nobody_text')}
        />
      ) : (
        <ul className={classes.suppressions}>
          {suppressions.map(({ address, reason, detail, createdAt }) => (
            <li key={address}>
              <div>
                <p className={classes.strong}>{address}</p>
                <p className={classes.faint}>
                  {t(`mail_settings.${reason}`)} · <RelativeTime value={createdAt} />
                </p>
                {detail && <p className={classes.detail}>{detail}</p>}
              </div>
              <Button
                variant="default"
                size="sm"
                disabled={isSending}
                aria-label={t('mail_settings.remove_label', { address })}
                onClick={() =>
                  submit('delete', urlFor('settings.mail.suppressions.destroy'), { address })
                }
              >
                {t('mail_settings.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
