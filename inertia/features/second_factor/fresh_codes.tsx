import { Button } from '@mantine/core'
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { urlFor } from '~/client'
import { copyText } from '~/components/copy_text'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/second_factor/second_factor.module.css'

/** New recovery codes, shown until they are kept; takes the focus so that they are read. */
export function FreshCodes({ codes }: { codes: string[] }) {
  const t = useTranslate()
  const { workspace, user } = useShared()
  const title = useRef<HTMLHeadingElement>(null)
  const { submit, isSending } = useSubmit()
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => title.current?.focus(), [])

  const heading = t('second_factors.recovery.file_title', { workspace: workspace?.name })
  const lead = t('second_factors.recovery.file_lead', { email: user?.email })
  const sheet = [heading, lead, '', ...codes, ''].join('\n')

  return (
    <section className={classes.fresh} aria-labelledby="fresh-title">
      <h2 id="fresh-title" ref={title} tabIndex={-1}>
        {t('second_factors.recovery.fresh_title')}
      </h2>
      <p>{t('second_factors.recovery.fresh_lead')}</p>
      <div className={classes.printed}>
        <p className={classes.onPaper}>{heading}</p>
        <p className={classes.onPaper}>{lead}</p>
        <ol className={classes.codes}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </div>
      <div className={classes.tools}>
        <Button
          variant="default"
          className={classes.button}
          leftSection={<IconCopy size={17} aria-hidden="true" />}
          onClick={() => void copyText(codes.join('\n')).then(() => setIsCopied(true))}
        >
          {t(isCopied ? 'second_factors.recovery.copied' : 'second_factors.recovery.copy')}
        </Button>
        <Button
          component="a"
          variant="default"
          className={classes.button}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(sheet)}`}
          download={`recovery-codes-${workspace?.slug}.txt`}
          leftSection={<IconDownload size={17} aria-hidden="true" />}
        >
          {t('second_factors.recovery.download')}
        </Button>
        <Button
          variant="default"
          className={classes.button}
          leftSection={<IconPrinter size={17} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('second_factors.recovery.print')}
        </Button>
      </div>
      <Button
        className={classes.button}
        loading={isSending}
        onClick={() => submit('delete', urlFor('account.second_factor.fresh_codes.destroy'), {})}
      >
        {t('second_factors.recovery.kept')}
      </Button>
      <span className="visually-hidden" role="status">
        {isCopied ? t('second_factors.recovery.copied') : ''}
      </span>
    </section>
  )
}
