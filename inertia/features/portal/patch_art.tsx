/** The hero's drawing: a customer's socket and ours, and the cable between them. */
export function PatchArt({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 330 240"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {[0, 1, 2, 3].map((row) =>
        [0, 1, 2, 3].map((column) => (
          <g key={`${row}${column}`} transform={`translate(${66 + column * 74} ${38 + row * 58})`}>
            <circle
              r="15"
              fill="var(--surface)"
              stroke="var(--accent-tint-strong)"
              strokeWidth="3"
            />
            <circle r="5" fill="var(--accent-tint-strong)" />
          </g>
        ))
      )}
      <g fill="none" strokeLinecap="round" strokeWidth="7">
        <path d="M66 38c6 130 70 150 148 58" stroke="var(--accent-solid)" />
        <path d="M140 154c30 74 110 60 148-58" stroke="var(--accent-solid)" opacity=".38" />
        <path d="M140 38c10 60 60 92 148 116" stroke="var(--second-cable)" />
      </g>
      {[
        [66, 38, 'var(--accent-solid)'],
        [214, 96, 'var(--accent-solid)'],
        [140, 38, 'var(--second-cable)'],
        [288, 154, 'var(--second-cable)'],
      ].map(([x, y, color]) => (
        <circle
          key={`${x}-${y}`}
          cx={x}
          cy={y}
          r="9"
          fill={String(color)}
          stroke="var(--surface)"
          strokeWidth="4"
        />
      ))}
    </svg>
  )
}
