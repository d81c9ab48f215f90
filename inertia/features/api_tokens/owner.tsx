import type { Person } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

/** Whose token or app it is. */
export function Owner({ person }: { person: Person }) {
  const t = useTranslate()
  const role = t(`common.roles.${person.role}`)
  return (
    <p className={classes.facts}>
      <span>{t('api_tokens.workspace.of', { name: person.name, role })}</span>
      {person.isDisabled && (
        <span className={classes.over}>{t('api_tokens.workspace.inactive')}</span>
      )}
    </p>
  )
}
