import { Logo } from '~/components/logo'
import { useShared } from '~/components/use_shared'
import classes from '~/components/workspace_logo.module.css'

/** The workspace's own logo, at most four times as wide as high; ours where it has none. */
export function WorkspaceLogo({ size }: { size: number }) {
  const { workspace } = useShared()
  if (!workspace?.logoUrl) return <Logo size={size} />
  return (
    <img
      className={classes.logo}
      src={workspace.logoUrl}
      alt=""
      height={size}
      style={{ height: size, maxWidth: size * 4 }}
    />
  )
}
