import type { TemplatePlaceholder } from '~/features/mail_templates/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mail_templates/mail_templates.module.css'

interface Props {
  placeholders: TemplatePlaceholder[]
  onInsert: (text: string) => void
}

/** Numbers that say how many there are, and so change the words beside them. */
const counting = ['count', 'hours']

/** What a text may name, to press instead of typing it. */
export function PlaceholderList({ placeholders, onInsert }: Props) {
  const t = useTranslate()
  const counted = placeholders.find(({ name }) => counting.includes(name))
  return (
    <section className={classes.placeholders} aria-labelledby="placeholders-title">
      <h2 id="placeholders-title">{t('mail_templates.placeholders.title')}</h2>
      <p className={classes.soft}>{t('mail_templates.placeholders.hint')}</p>
      <ul>
        {placeholders.map(({ name, meaning }) => (
          <li key={name}>
            <button
              type="button"
              className={classes.chip}
              aria-label={t('mail_templates.placeholders.insert', { name: `{${name}}`, meaning })}
              // So that the field keeps its place, and a phone its keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(`{${name}}`)}
            >
              {`{${name}}`}
            </button>
            <span aria-hidden="true">{meaning}</span>
          </li>
        ))}
      </ul>
      {counted && (
        <details className={classes.builtIn}>
          <summary>{t('mail_templates.placeholders.counting')}</summary>
          <p>
            {t.rich('mail_templates.placeholders.counting_hint', {
              example: t('mail_templates.placeholders.counting_example').replace(
                'count',
                counted.name
              ),
              code: (chunks) => <code key="code">{chunks}</code>,
            })}
          </p>
        </details>
      )}
    </section>
  )
}
