import type { PropsWithChildren } from 'react'
import { Illustration, type IllustrationName } from '~/components/illustration'
import classes from '~/components/empty_state.module.css'

type Props = PropsWithChildren<{ illustration: IllustrationName; title: string; text?: string }>

export function EmptyState({ illustration, title, text, children }: Props) {
  return (
    <div className={classes.empty}>
      <Illustration name={illustration} />
      <p className={classes.title}>{title}</p>
      {text && <p className={classes.text}>{text}</p>}
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  )
}
