import PersonNotFound from '#identity/people/exceptions/person_not_found'
import User from '#identity/models/user'

/** @throws PersonNotFound for an id this workspace never gave out, and for what is no id */
export async function findPerson(id: string): Promise<User> {
  const wanted = /^\d{1,15}$/.test(id) ? Number(id) : 0
  const person = wanted > 0 ? await User.find(wanted) : null
  if (!person) throw new PersonNotFound()
  return person
}
