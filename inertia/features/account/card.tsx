import { useId, type PropsWithChildren, type ReactNode } from 'react'
import classes from '~/features/account/card.module.css'

type Props = PropsWithChildren<{
  title: string
  text?: ReactNode
  isWide?: boolean
}>

/** One matter of an account's page: what it is, how it stands, what to do about it. */
export function Card({ title, text, isWide, children }: Props) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className={classes.text}>{text}</p>}
      {children && (
        <div className={`${classes.body} ${isWide ? classes.wide : ''}`}>{children}</div>
      )}
    </section>
  )
}
