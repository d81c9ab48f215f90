import User from '#identity/models/user'

/** Owners and admins who can still sign in: who hears of what concerns the whole workspace. */
export function listCaretakers(): Promise<User[]> {
  return User.query().whereIn('role', ['owner', 'admin']).whereNull('disabled_at').orderBy('id')
}
