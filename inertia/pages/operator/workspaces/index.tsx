import { Button, Select, TextInput } from '@mantine/core'
import { router } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { Pages } from '~/features/operator/pages'
import type { Workspace, WorkspaceState } from '~/features/operator/types'
import { WorkspaceTable } from '~/features/operator/workspace_table'
import { useTranslate } from '~/i18n/use_translate'
import OperatorLayout from '~/layouts/operator_layout'
import type { CursorPage, PageProps } from '~/types'
import classes from '~/features/operator/console.module.css'

type Props = PageProps<{
  workspaces: Workspace[]
  page: CursorPage
  filters: { search: string; state: WorkspaceState | null }
}>

const states: WorkspaceState[] = ['active', 'suspended', 'deleting']

export default function OperatorWorkspaces({ workspaces, page, filters }: Props) {
  const t = useTranslate()
  const [search, setSearch] = useState(filters.search)
  const isNarrowed = filters.search !== '' || filters.state !== null
  const show = (wanted: { search: string; state: string | null }) =>
    router.get(urlFor('operator.workspaces.index'), queryOf(wanted), { preserveState: true })

  return (
    <>
      <DocumentTitle>{t('operator.navigation.workspaces')}</DocumentTitle>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('operator.navigation.workspaces')}</h1>
        <Button
          component={Link}
          route="operator.workspaces.create"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
        >
          {t('operator.list.new')}
        </Button>
      </div>
      <form
        className={classes.filters}
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          show({ search, state: filters.state })
        }}
      >
        <TextInput
          type="search"
          aria-label={t('operator.list.search_label')}
          placeholder={t('operator.list.search')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Select
          aria-label={t('operator.list.state')}
          data={[
            { value: '', label: t('operator.list.any_state') },
            ...states.map((state) => ({ value: state, label: t(`operator.states.${state}`) })),
          ]}
          allowDeselect={false}
          value={filters.state ?? ''}
          onChange={(state) => show({ search, state: state || null })}
        />
      </form>
      {workspaces.length > 0 ? (
        <WorkspaceTable workspaces={workspaces} />
      ) : (
        <EmptyState
          illustration="search"
          title={t(isNarrowed ? 'operator.list.none_title' : 'operator.list.empty_title')}
          text={t(isNarrowed ? 'operator.list.none_text' : 'operator.list.empty_text')}
        >
          {isNarrowed && (
            <Button
              variant="default"
              onClick={() => {
                setSearch('')
                show({ search: '', state: null })
              }}
            >
              {t('operator.list.clear')}
            </Button>
          )}
        </EmptyState>
      )}
      <Pages
        route="operator.workspaces.index"
        label={t('operator.list.pages')}
        page={page}
        filters={queryOf(filters)}
      />
    </>
  )
}

function queryOf({ search, state }: { search: string; state: string | null }) {
  return { ...(search && { search }), ...(state && { state }) }
}

OperatorWorkspaces.layout = OperatorLayout
