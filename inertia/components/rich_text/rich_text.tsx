import { lazy, Suspense, type ComponentProps } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/rich_text/editor.module.css'

const Editor = lazy(() => import('~/components/rich_text/editor'))

export type RichTextProps = ComponentProps<typeof Editor>

/** The editor arrives in a chunk of its own; its place is kept free until then. */
export function RichText(props: RichTextProps) {
  const t = useTranslate()
  return (
    <Suspense
      fallback={
        <div className={classes.editor} data-loading data-size={props.size}>
          <span className="visually-hidden">{t('common.loading')}</span>
        </div>
      }
    >
      <Editor {...props} />
    </Suspense>
  )
}
