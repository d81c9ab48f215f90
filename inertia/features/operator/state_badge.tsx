import { stateOf, type Workspace } from '~/features/operator/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function StateBadge({ workspace }: { workspace: Workspace }) {
  const t = useTranslate()
  const state = stateOf(workspace)
  return (
    <span className={classes.badge} data-state={state}>
      {t(`operator.states.${state}`)}
    </span>
  )
}
