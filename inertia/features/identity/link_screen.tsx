import type { PropsWithChildren } from 'react'
import { DocumentTitle } from '~/components/document_title'
import { Illustration, type IllustrationName } from '~/components/illustration'
import classes from '~/features/identity/link_screen.module.css'

type Props = PropsWithChildren<{ illustration?: IllustrationName; title: string }>

/** One thing to read and one to do: what a mailed link opens, mostly on a phone. */
export function LinkScreen({ illustration, title, children }: Props) {
  return (
    <div className={classes.screen}>
      <DocumentTitle>{title}</DocumentTitle>
      {illustration && <Illustration name={illustration} />}
      <h1>{title}</h1>
      {children}
    </div>
  )
}
