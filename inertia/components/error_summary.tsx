import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/error_summary.module.css'

interface Props {
  errors: Record<string, string | undefined>
  /** Field names in the order of the form; `ids` of the fields must equal the names. */
  order: readonly string[]
}

/** Says how many fields failed, lists them, and moves focus to the first one. */
export function ErrorSummary({ errors, order }: Props) {
  const t = useTranslate()
  const lastFocused = useRef<object>(undefined)
  const failed = order.filter((name) => errors[name])
  const others = Object.keys(errors).filter((name) => errors[name] && !order.includes(name))
  const all = [...failed, ...others]

  useEffect(() => {
    if (all.length === 0 || lastFocused.current === errors) return
    lastFocused.current = errors
    document.getElementById(all[0]!)?.focus()
  })

  if (all.length === 0) return null
  return (
    <div className={classes.summary} role="alert">
      <IconAlertTriangle size={18} className={classes.icon} aria-hidden="true" />
      <div>
        <p className={classes.title}>{t('common.errors.summary', { count: all.length })}</p>
        <ul className={classes.list}>
          {all.map((name) => (
            <li key={name}>
              <a
                href={`#${name}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(name)?.focus()
                }}
              >
                {errors[name]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
