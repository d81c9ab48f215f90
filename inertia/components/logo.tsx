/** A patch bay: three sockets, two of them joined by a cable. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8.5" fill="var(--accent-solid)" />
      <g fill="none" stroke="#fff" strokeWidth="2.3" strokeLinecap="round">
        <path d="M9.5 9.5c0 13 2 13 13 13" />
        <g fill="var(--accent-solid)">
          <circle cx="9.5" cy="9.5" r="3.7" />
          <circle cx="22.5" cy="22.5" r="3.7" />
          <circle cx="22.5" cy="9.5" r="3.7" opacity=".6" />
        </g>
      </g>
      <circle cx="9.5" cy="9.5" r="1.5" fill="#fff" />
      <circle cx="22.5" cy="22.5" r="1.5" fill="#fff" />
    </svg>
  )
}
