import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/skip_link.module.css'

export function SkipLink() {
  const t = useTranslate()
  return (
    <a className={classes.skip} href="#content">
      {t('common.skip_to_content')}
    </a>
  )
}
