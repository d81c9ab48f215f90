import type texts from '@lang/en/people.json'
import type { Permission } from '~/types'

type Key = keyof typeof texts.permissions

/** Where the texts of a permission stand: dots separate keys in a catalogue. */
export function permissionKey(permission: Permission): Key {
  return permission.replaceAll('.', '_') as Key
}
