import { useTranslate } from '~/i18n/use_translate'
import type { Priority } from '~/types'
import classes from '~/features/tickets/labels.module.css'

const levels: Record<Priority, number> = { low: 1, normal: 2, high: 3, urgent: 4 }

export function PriorityGlyph({ priority, size = 15 }: { priority: Priority; size?: number }) {
  const color = `var(--priority-${priority})`
  if (priority === 'urgent') {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        aria-hidden="true"
        style={{ color, flex: 'none' }}
      >
        <rect x="1" y="1" width="14" height="14" rx="4" fill="currentColor" />
        <path d="M8 4v5" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" />
        <circle cx="8" cy="11.8" r="1.2" fill="var(--surface)" />
      </svg>
    )
  }
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ color, flex: 'none' }}
    >
      {[1, 2, 3].map((level) => (
        <rect
          key={level}
          x={level * 4.4 - 2.6}
          y={13 - level * 3.3}
          width="2.8"
          height={level * 3.3 + 1}
          rx="1"
          fill="currentColor"
          opacity={level <= levels[priority] ? 1 : 0.28}
        />
      ))}
    </svg>
  )
}

export function PriorityLabel({ priority }: { priority: Priority }) {
  const t = useTranslate()
  return (
    <span
      className={classes.label}
      style={{ '--tone': `var(--priority-${priority})` } as React.CSSProperties}
    >
      <PriorityGlyph priority={priority} />
      <span className={classes.text}>{t(`tickets.priority.${priority}`)}</span>
    </span>
  )
}
