import { Button, ColorInput } from '@mantine/core'
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { BrandPreview } from '~/features/settings/brand_preview'
import { useTranslate } from '~/i18n/use_translate'
import { accentFrom } from '~/theme/accent'
import { isHexColor } from '~/theme/color'
import brand from '~/features/settings/brand.module.css'
import classes from '~/features/settings/settings.module.css'

const suggestions = [
  '#2f6f4f',
  '#0f766e',
  '#1d5fa8',
  '#3f4fb5',
  '#6d3fb0',
  '#a8327d',
  '#b3363e',
  '#b4530f',
  '#8a6a0a',
  '#3d4650',
]

/** The colour, how it looks in the portal, and what was done to keep it readable. */
export function ColorForm({ color: saved }: { color: string }) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [typed, setTyped] = useState(saved)
  const color = typed.toLowerCase()
  const accent = accentFrom(isHexColor(color) ? color : saved)
  const isDarkened = isHexColor(color) && accent.solid !== color

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit('put', urlFor('settings.brand.update'), { accentColor: color })
      }}
    >
      <h2 className={classes.heading}>{t('settings.brand.color')}</h2>
      <div className={classes.form}>
        <div className={brand.swatches} role="group" aria-label={t('settings.brand.swatches')}>
          {suggestions.map((one) => (
            <button
              key={one}
              type="button"
              style={{ background: one }}
              aria-label={t('settings.brand.swatch', { color: one })}
              aria-pressed={one === color}
              onClick={() => setTyped(one)}
            />
          ))}
        </div>
        <ColorInput
          id="accentColor"
          maw={220}
          label={t('settings.brand.custom')}
          description={t('settings.brand.color_hint')}
          format="hex"
          value={typed}
          error={firstError(errors, 'accentColor')}
          withEyeDropper={false}
          onChange={setTyped}
        />
      </div>
      <h3 className={classes.heading}>{t('settings.brand.preview')}</h3>
      <BrandPreview accent={accent} />
      <p className={brand.readable} role="status">
        {isDarkened ? (
          <IconInfoCircle size={17} aria-hidden="true" />
        ) : (
          <IconCircleCheck size={17} color="var(--success)" aria-hidden="true" />
        )}
        {isDarkened
          ? t('settings.brand.darkened', { color: accent.solid })
          : t('settings.brand.readable')}
      </p>
      <Button type="submit" mt="lg" loading={isSending}>
        {t('common.save')}
      </Button>
    </form>
  )
}
