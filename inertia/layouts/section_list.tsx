import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import type { IconUser } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'

interface Section {
  key: string
  path: string
  label: string
  icon: typeof IconUser
}

/** Links to sibling pages; the one that is open, or holds the open one, says so. */
export function SectionList({ sections }: { sections: Section[] }) {
  const path = usePage().url.split('?')[0]!
  const list = useRef<HTMLUListElement>(null)

  // On a phone the list is one line, and the open page may lie beyond its edge.
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])

  return (
    <ul ref={list}>
      {sections.map((section) => (
        <li key={section.key}>
          <Link
            href={section.path}
            aria-current={
              path === section.path || path.startsWith(`${section.path}/`) ? 'page' : undefined
            }
          >
            <section.icon size={17} stroke={1.7} aria-hidden="true" />
            {section.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
