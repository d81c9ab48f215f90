import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect } from 'react'
import { firstError } from '~/components/first_error'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/error_summary.module.css'

interface Props {
  /** The same object until the next answer of the server: each answer moves focus once. */
  errors: Record<string, string>
  /** Field names in the order of the form; `ids` of the fields must equal the names. */
  order: readonly string[]
}

/** Says how many fields failed, lists them, and moves focus to the first one. */
export function ErrorSummary({ errors, order }: Props) {
  const t = useTranslate()
  const failed = order.filter((name) => firstError(errors, name))

  useEffect(() => {
    const first = order.find((name) => firstError(errors, name))
    if (first) document.getElementById(first)?.focus()
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [errors])

  if (failed.length === 0) return null
  return (
    <div className={classes.summary} role="alert">
      <IconAlertTriangle size={18} className={classes.icon} aria-hidden="true" />
      <div>
        <p className={classes.title}>{t('common.errors.summary', { count: failed.length })}</p>
        <ul className={classes.list}>
          {failed.map((name) => (
            <li key={name}>
              <a
                href={`#${name}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(name)?.focus()
                }}
              >
                {firstError(errors, name)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
