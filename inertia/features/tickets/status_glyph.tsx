import type { StatusCategory } from '~/types'

interface Props {
  category: StatusCategory
  size?: number
  color?: string
}

/**
 * A status drawn as a socket: empty, plugged, half, held, done. Shapes differ, so that
 * colour only helps.
 */
export function StatusGlyph({ category, size = 16, color }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
      focusable="false"
      style={{ color: color ?? `var(--status-${category})`, flex: 'none' }}
    >
      {shapes[category]}
    </svg>
  )
}

const ring = <circle cx="8" cy="8" r="6" stroke="currentColor" strokeWidth="1.8" />
const disc = <circle cx="8" cy="8" r="6.9" fill="currentColor" />

const shapes: Record<StatusCategory, React.ReactNode> = {
  new: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray="2.6 2.1"
      />
      <circle cx="8" cy="8" r="2.2" fill="currentColor" />
    </>
  ),
  open: (
    <>
      {ring}
      <circle cx="8" cy="8" r="3.2" fill="currentColor" />
    </>
  ),
  pending: (
    <>
      {ring}
      <path d="M8 4.7A3.3 3.3 0 0 1 8 11.3z" fill="currentColor" />
    </>
  ),
  on_hold: (
    <>
      {ring}
      <path
        d="M6.4 5.8v4.4M9.6 5.8v4.4"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </>
  ),
  solved: (
    <>
      {disc}
      <path
        d="m5.2 8.2 2 2 3.7-4.2"
        stroke="var(--glyph-mark, var(--surface))"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  closed: (
    <>
      {disc}
      <path
        d="M5.4 8h5.2"
        stroke="var(--glyph-mark, var(--surface))"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </>
  ),
}
