import { usePage } from '@inertiajs/react'
import { Link } from '@adonisjs/inertia/react'
import type { IconUser } from '@tabler/icons-react'

interface Section {
  key: string
  path: string
  label: string
  icon: typeof IconUser
}

/** Links to sibling pages; the one that is open, or holds the open one, says so. */
export function SectionList({ sections }: { sections: Section[] }) {
  const path = usePage().url.split('?')[0]!
  return (
    <ul>
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
