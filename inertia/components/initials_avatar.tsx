import classes from '~/components/initials_avatar.module.css'

const hues = [24, 62, 104, 152, 196, 236, 276, 322]

interface Props {
  name: string
  /** Their picture, where they gave themselves one. */
  src?: string | null
  size?: number
  /** Staff are square, customers round: told apart without colour. */
  shape?: 'round' | 'square'
}

export function InitialsAvatar({ name, src, size = 28, shape = 'round' }: Props) {
  return (
    <span
      className={classes.avatar}
      data-shape={shape}
      aria-hidden="true"
      style={
        {
          'width': size,
          'height': size,
          'fontSize': size * 0.4,
          '--hue': hueOf(name),
        } as React.CSSProperties
      }
    >
      {src ? <img src={src} alt="" width={size} height={size} loading="lazy" /> : initialsOf(name)}
    </span>
  )
}

function initialsOf(name: string) {
  const words = name
    .trim()
    .split(/[\s@._-]+/u)
    .filter(Boolean)
  return (
    words
      .slice(0, 2)
      .map((word) => [...word][0]!.toLocaleUpperCase())
      .join('') || '?'
  )
}

function hueOf(name: string) {
  let sum = 7
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) % 9973
  return hues[sum % hues.length]!
}
