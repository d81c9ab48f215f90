import { Checkbox } from '@mantine/core'
import type { Scope } from '~/features/api_tokens/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

interface Props {
  scopes: Scope[]
  chosen: string[]
  onChange: (scopes: string[]) => void
  hasError: boolean
}

/** What a token may do, in words and by the names that programs know. */
export function ScopeChoices({ scopes, chosen, onChange, hasError }: Props) {
  const t = useTranslate()
  return (
    <Checkbox.Group
      label={t('api_tokens.create.scopes')}
      description={t('api_tokens.create.scopes_help')}
      value={chosen}
      onChange={onChange}
      error={hasError}
    >
      <div className={classes.choices}>
        {scopes.map((scope, index) => (
          <Checkbox
            key={scope}
            id={index === 0 ? 'scopes' : undefined}
            value={scope}
            label={
              <>
                {t(`api_tokens.scopes.${scope}`)} <code>{scope}</code>
              </>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
