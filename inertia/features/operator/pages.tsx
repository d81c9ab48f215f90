import { Link } from '@adonisjs/inertia/react'
import { useTranslate } from '~/i18n/use_translate'
import type { CursorPage } from '~/types'
import classes from '~/features/operator/console.module.css'

interface Props {
  route: 'operator.workspaces.index' | 'operator.acts.index'
  label: string
  page: CursorPage
  filters?: Record<string, string>
}

export function Pages({ route, label, page, filters = {} }: Props) {
  const t = useTranslate()
  if (!page.next && !page.previous) return null
  return (
    <nav className={classes.pages} aria-label={label}>
      {page.previous ? (
        <Link route={route} qs={{ ...filters, before: page.previous }} rel="prev">
          {t('operator.list.newer')}
        </Link>
      ) : (
        <span />
      )}
      {page.next && (
        <Link route={route} qs={{ ...filters, after: page.next }} rel="next">
          {t('operator.list.older')}
        </Link>
      )}
    </nav>
  )
}
