import { contrast, isHexColor, toHex, toOklch, type Oklch } from '~/theme/color'

export const DEFAULT_ACCENT = '#1f6b5b'

/** Wanted text contrast: WCAG asks 4.5, the rest is room for tinted backgrounds. */
const TEXT_CONTRAST = 4.8

const lightness = [0.975, 0.945, 0.89, 0.81, 0.72, 0.63, 0.55, 0.48, 0.41, 0.33]

export interface Accent {
  scale: string[]
  solid: string
  solidHover: string
  textOnLight: string
  textOnDark: string
  tintLight: string
  tintDark: string
  tintStrongLight: string
  tintStrongDark: string
}

/**
 * Turns any colour a workspace chose into a set that stays readable: the hue is kept,
 * lightness moves until white text on it, and it as text on both schemes, can be read.
 */
export function accentFrom(color: string | null | undefined): Accent {
  const base = toOklch(isHexColor(color) ? color : DEFAULT_ACCENT)
  const solid = moveUntil(base, -0.01, (hex) => contrast(hex, '#ffffff') >= TEXT_CONTRAST)
  const tint = (l: number, c: number) => toHex({ ...base, l, c: Math.min(base.c, c) })
  return {
    scale: lightness.map((l, i) => toHex({ ...base, l, c: base.c * Math.min(1, 0.25 + i * 0.13) })),
    solid,
    solidHover: toHex({ ...toOklch(solid), l: toOklch(solid).l - 0.05 }),
    textOnLight: moveUntil(base, -0.01, (hex) => contrast(hex, '#f0eee8') >= TEXT_CONTRAST),
    textOnDark: moveUntil(base, 0.01, (hex) => contrast(hex, '#242522') >= TEXT_CONTRAST),
    tintLight: tint(0.968, 0.012),
    tintDark: tint(0.265, 0.022),
    tintStrongLight: tint(0.915, 0.03),
    tintStrongDark: tint(0.36, 0.045),
  }
}

function moveUntil(color: Oklch, step: number, isReadable: (hex: string) => boolean): string {
  let { l } = color
  let hex = toHex(color)
  while (!isReadable(hex) && l > 0 && l < 1) {
    l += step
    hex = toHex({ ...color, l })
  }
  return hex
}
