import type { HttpContext } from '@adonisjs/core/http'

interface Mailed {
  kind: 'sign_in' | 'sign_up' | 'password_reset'
  email: string
}

/** "Look into your mail", after asking for a link; the same whether one was sent or not. */
export default class MailedLinkController {
  async show({ inertia, response, session }: HttpContext) {
    const mailed = session.get('mailed') as Mailed | undefined
    if (!mailed) return response.redirect().toRoute('session.create')
    return inertia.render('auth/mailed', mailed)
  }
}
