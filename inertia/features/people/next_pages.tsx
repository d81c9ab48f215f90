import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { useTranslate } from '~/i18n/use_translate'
import type { CursorPage } from '~/types'
import classes from '~/features/people/people_list.module.css'

interface Props {
  page: CursorPage
  /** The address of the list with its filters. */
  path: string
  query: Record<string, string>
}

/** Steps through a list that nobody counts. */
export function NextPages({ page, path, query }: Props) {
  const t = useTranslate()
  if (!page.next && !page.previous) return null
  const at = (position: Record<string, string>) =>
    `${path}?${new URLSearchParams({ ...query, ...position })}`
  return (
    <nav className={classes.pages} aria-label={t('people.list.pages')}>
      {page.previous && (
        <Button component={Link} variant="default" href={at({ before: page.previous })}>
          {t('people.list.previous')}
        </Button>
      )}
      {page.next && (
        <Button component={Link} variant="default" href={at({ after: page.next })}>
          {t('people.list.next')}
        </Button>
      )}
    </nav>
  )
}
