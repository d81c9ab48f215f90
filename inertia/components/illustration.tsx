import classes from '~/components/illustration.module.css'

export type IllustrationName = 'empty' | 'search' | 'mail' | 'done' | 'broken' | 'lost' | 'slow'

const cables: Record<IllustrationName, string> = {
  empty: 'M28 30c0 44 36 52 66 30s22 34 46 34',
  search: 'M28 30c0 70 34 74 66 32',
  mail: 'M28 30c0 60 30 60 52 34s60-8 60 30',
  done: 'M28 30c0 60 40 66 60 40s52-10 52 24',
  broken: 'M28 30c0 40 24 46 42 36',
  lost: 'M28 30c0 54 40 52 58 70',
  slow: 'M28 30c0 30 24 30 24 54s30 30 30 6 28-30 28 0 30 24 30 4',
}

/** Sockets and a cable: the same few strokes tell every empty or failed state. */
export function Illustration({ name }: { name: IllustrationName }) {
  return (
    <svg
      className={classes.illustration}
      viewBox="0 0 168 124"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={classes.panel} x="6" y="6" width="156" height="112" rx="16" />
      {[28, 84, 140].map((x) =>
        [30, 94].map((y) => (
          <g key={`${x}-${y}`}>
            <circle className={classes.socket} cx={x} cy={y} r="10" />
            <circle className={classes.hole} cx={x} cy={y} r="3.5" />
          </g>
        ))
      )}
      <path className={classes.cableShade} d={cables[name]} />
      <path className={classes.cable} d={cables[name]} />
      <circle className={classes.plug} cx="28" cy="30" r="5.5" />
      {(name === 'empty' || name === 'done' || name === 'slow' || name === 'mail') && (
        <circle className={classes.plug} cx="140" cy="94" r="5.5" />
      )}
      {name === 'broken' && <path className={classes.cable} d="M140 94c0-40-20-46-40-34" />}
      {name === 'broken' && <path className={classes.spark} d="M78 52l6 8m4-14v10m14-4-6 8" />}
      {name === 'search' && (
        <g className={classes.badge}>
          <circle cx="100" cy="56" r="14" />
          <path d="m110 67 10 10" />
        </g>
      )}
      {name === 'mail' && (
        <g className={classes.badge}>
          <rect x="62" y="38" width="44" height="31" rx="5" />
          <path d="m64 42 20 15 20-15" />
        </g>
      )}
      {name === 'done' && (
        <g className={classes.badge}>
          <circle cx="84" cy="56" r="17" />
          <path d="m76 56 6 6 11-12" />
        </g>
      )}
      {name === 'lost' && <path className={classes.spark} d="M94 104l4 6m2-14 8 2m-16-8 6-4" />}
    </svg>
  )
}
