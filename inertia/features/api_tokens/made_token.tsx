import { IconCopy } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { CopyButton } from '~/components/copy_button'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/api_tokens/api_tokens.module.css'

interface Props {
  name: string
  value: string
}

/** A token that was just made, the only time it is shown; takes the focus so that it is read. */
export function MadeToken({ name, value }: Props) {
  const t = useTranslate()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  return (
    <section className={classes.made}>
      <h2 ref={title} tabIndex={-1}>
        {t('api_tokens.made.title', { name })}
      </h2>
      <p>{t('api_tokens.made.text')}</p>
      <div className={classes.secret}>
        <code aria-label={t('api_tokens.made.label')}>{value}</code>
        <CopyButton
          text={value}
          label={t('api_tokens.made.copy')}
          doneLabel={t('api_tokens.made.copied')}
          icon={<IconCopy size={19} stroke={1.7} />}
          size={44}
        />
      </div>
      <pre
        className={classes.try}
      >{`curl -H 'Authorization: Bearer ${value.slice(0, 9)}…' ${window.location.origin}/api/v1/me`}</pre>
    </section>
  )
}
