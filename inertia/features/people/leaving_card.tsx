import { Button } from '@mantine/core'
import { urlFor } from '~/client'
import { ConfirmButton } from '~/components/confirm_button'
import { EraseButton } from '~/features/people/erase_button'
import type { Person } from '~/features/people/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/people/person.module.css'

interface Props {
  person: Person
  can: { transferOwnership: boolean; export: boolean; anonymize: boolean }
}

/** What is done once and for all. */
export function LeavingCard({ person, can }: Props) {
  const t = useTranslate()
  const name = person.name || person.email
  if (!can.transferOwnership && !can.export && !can.anonymize) return null
  return (
    <section className={classes.card}>
      <h2>{t('people.person.danger')}</h2>
      {can.transferOwnership && (
        <div className={classes.act}>
          <div>
            <h3>{t('people.person.ownership')}</h3>
            <p>{t('people.person.ownership_text', { name })}</p>
          </div>
          <ConfirmButton
            label={t('people.person.ownership_submit')}
            title={t('people.person.ownership_title', { name })}
            text={t('people.person.ownership_text', { name })}
            method="post"
            url={urlFor('settings.people.ownership.store', { id: person.id })}
            isDangerous
          />
        </div>
      )}
      {can.export && (
        <div className={classes.act}>
          <div>
            <h3>{t('people.person.data')}</h3>
            <p>{t('people.person.data_text', { name })}</p>
          </div>
          <Button
            component="a"
            variant="default"
            href={urlFor('settings.people.data.show', { id: person.id })}
            download
          >
            {t('people.person.data_submit')}
          </Button>
        </div>
      )}
      {can.anonymize && (
        <div className={classes.act}>
          <div>
            <h3>{t('people.person.erase')}</h3>
            <p>{t('people.person.erase_text', { name })}</p>
          </div>
          <EraseButton person={person} />
        </div>
      )}
    </section>
  )
}
