import { Button } from '@mantine/core'
import { IconLifebuoy, IconTool } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/notices/installation_notices.module.css'

/**
 * What stands above every page: maintenance that the operator announced, and that whoever
 * looks is support. Tells the desk, which fills the window, how high it is.
 */
export function InstallationNotices() {
  const t = useTranslate()
  const intl = useIntl()
  const { maintenance, support, locale } = useShared()
  const { submit, isSending } = useSubmit()
  const frame = useRef<HTMLDivElement>(null)
  const isShown = Boolean(maintenance ?? support)

  useEffect(() => {
    const { style } = document.documentElement
    if (!frame.current) return
    const observer = new ResizeObserver(([entry]) =>
      style.setProperty('--notices-height', `${entry!.target.clientHeight}px`)
    )
    observer.observe(frame.current)
    return () => {
      observer.disconnect()
      style.removeProperty('--notices-height')
    }
  }, [isShown])

  if (!isShown) return null
  const when = (moment: string) =>
    intl.formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div ref={frame} className={classes.notices}>
      {maintenance && (
        <section className={classes.maintenance} aria-label={t('operator.maintenance.label')}>
          <IconTool size={18} aria-hidden="true" />
          <p>
            {maintenance.texts[locale]}{' '}
            {maintenance.endsAt && (
              <span>{t('operator.maintenance.until', { when: when(maintenance.endsAt) })}</span>
            )}
          </p>
        </section>
      )}
      {support && (
        <section className={classes.support} aria-label={t('operator.support.title')}>
          <IconLifebuoy size={18} aria-hidden="true" />
          <p>{t('operator.banner.support', { when: when(support.until) })}</p>
          <Button
            size="xs"
            variant="default"
            loading={isSending}
            onClick={() => submit('post', urlFor('session.destroy'), {})}
          >
            {t('operator.banner.leave')}
          </Button>
        </section>
      )}
    </div>
  )
}
