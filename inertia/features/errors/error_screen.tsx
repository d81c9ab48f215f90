import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { DocumentTitle } from '~/components/document_title'
import { Illustration, type IllustrationName } from '~/components/illustration'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/errors/error_screen.module.css'

interface Props {
  illustration: IllustrationName
  title: string
  text: ReactNode
  /** `home` leaves, `reload` tries the same page again. */
  way: 'home' | 'reload' | 'none'
}

export function ErrorScreen({ illustration, title, text, way }: Props) {
  const t = useTranslate()
  return (
    <div className={classes.screen}>
      <DocumentTitle>{title}</DocumentTitle>
      <Illustration name={illustration} />
      <h1>{title}</h1>
      <p>{text}</p>
      {way === 'home' && (
        <Button component="a" href="/" variant="default" mt={10}>
          {t('error_pages.home')}
        </Button>
      )}
      {way === 'reload' && (
        <Button variant="default" mt={10} onClick={() => window.location.reload()}>
          {t('error_pages.reload')}
        </Button>
      )}
    </div>
  )
}
