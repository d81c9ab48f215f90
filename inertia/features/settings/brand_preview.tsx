import { IconSquareRoundedFilled } from '@tabler/icons-react'
import { useShared } from '~/components/use_shared'
import { useTranslate } from '~/i18n/use_translate'
import type { Accent } from '~/theme/accent'
import brand from '~/features/settings/brand.module.css'

/** The portal's header in both looks, in colours that are not saved yet. */
export function BrandPreview({ accent }: { accent: Accent }) {
  const t = useTranslate()
  const { workspace } = useShared()
  return (
    <div className={brand.previews}>
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} className={brand.preview} data-scheme={scheme}>
          <header>
            {workspace?.logoUrl ? (
              <img src={workspace.logoUrl} alt="" />
            ) : (
              <IconSquareRoundedFilled size={24} color={accent.solid} aria-hidden="true" />
            )}
            <b>{workspace?.name}</b>
            <small>{t(`settings.brand.preview_${scheme}`)}</small>
          </header>
          <p>
            <i style={{ background: accent.solid }}>{t('settings.brand.preview_request')}</i>
            <u style={{ color: scheme === 'light' ? accent.textOnLight : accent.textOnDark }}>
              {t('settings.brand.preview_link')}
            </u>
          </p>
        </div>
      ))}
    </div>
  )
}
