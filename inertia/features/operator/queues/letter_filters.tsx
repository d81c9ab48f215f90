import { Button, Select, TextInput } from '@mantine/core'
import { router } from '@inertiajs/react'
import { useState } from 'react'
import { urlFor } from '~/client'
import type { Filters } from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function showLetters({ name, workspace }: Filters) {
  const query = { ...(name && { name }), ...(workspace && { workspace }) }
  router.get(urlFor('operator.queues.index'), query, { preserveState: true, preserveScroll: true })
}

export function LetterFilters({ filters, names }: { filters: Filters; names: string[] }) {
  const t = useTranslate()
  const [workspace, setWorkspace] = useState(filters.workspace)
  const offered = filters.name && !names.includes(filters.name) ? [filters.name, ...names] : names
  return (
    <form
      className={classes.filters}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        showLetters({ name: filters.name, workspace: workspace.trim() })
      }}
    >
      <TextInput
        aria-label={t('operator.queues.workspace_filter')}
        placeholder={t('operator.queues.workspace_filter')}
        autoCapitalize="none"
        spellCheck={false}
        value={workspace}
        onChange={(event) => setWorkspace(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('operator.queues.filter')}
      </Button>
      <Select
        aria-label={t('operator.queues.name_filter')}
        data={[
          { value: '', label: t('operator.queues.any_name') },
          ...offered.map((name) => ({ value: name, label: name })),
        ]}
        allowDeselect={false}
        value={filters.name ?? ''}
        onChange={(name) => showLetters({ name: name || null, workspace: workspace.trim() })}
      />
    </form>
  )
}
