import { Button, Textarea, TextInput } from '@mantine/core'
import type { TemplateField } from '~/features/mail_templates/types'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'
import classes from '~/features/mail_templates/mail_templates.module.css'

interface Props {
  field: TemplateField
  locale: Locale
  text: string
  error: string | undefined
  onChange: (text: string) => void
  onFocus: () => void
}

/** Near the end of what fits, what is left is said. */
const NEAR = 0.85

/** One text of a mail, with the built-in one to compare where it differs. */
export function TextField({ field, locale, text, error, onChange, onFocus }: Props) {
  const t = useTranslate()
  const { name, builtIn, longest, needs } = field
  const needed = needs.map((one) => `{${one}}`).join(', ')
  const left = longest - text.length
  const common = {
    id: name,
    name,
    lang: locale,
    label: t(`mail_templates.fields.${name}`),
    description: needed ? t('mail_templates.placeholders.needed', { names: needed }) : undefined,
    value: text,
    error,
    spellCheck: true,
    onFocus,
  }
  const isLong = name === 'lead' || name === 'more' || name === 'note'
  return (
    <div className={classes.field}>
      {isLong ? (
        <Textarea
          {...common}
          autosize
          minRows={name === 'lead' ? 4 : 2}
          maxRows={14}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {text.length > longest * NEAR && left >= 0 && (
        <p className={classes.soft}>{t('mail_templates.left', { count: left })}</p>
      )}
      {text !== builtIn && (
        <details className={classes.builtIn}>
          <summary>{t('mail_templates.built_in.show')}</summary>
          <p lang={locale}>{builtIn}</p>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`${t('mail_templates.built_in.use')}: ${t(`mail_templates.fields.${name}`)}`}
            onClick={() => {
              onChange(builtIn)
              document.getElementById(name)?.focus()
            }}
          >
            {t('mail_templates.built_in.use')}
          </Button>
        </details>
      )}
    </div>
  )
}
