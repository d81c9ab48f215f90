import type { HttpContext } from '@adonisjs/core/http'

/** Signs out and leaves nothing of the session behind, neither its contents nor its id. */
export async function endSession({ auth, session }: HttpContext) {
  await auth.use('web').logout()
  session.clear()
  session.regenerate()
}
