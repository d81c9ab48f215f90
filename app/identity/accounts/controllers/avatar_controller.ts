import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeAvatar, removeAvatar } from '#identity/accounts/actions/change_avatar'
import { avatarKeyOf } from '#identity/accounts/avatar'
import AvatarNotFound from '#identity/accounts/exceptions/avatar_not_found'
import { avatarValidator } from '#identity/accounts/validators/avatar'
import User from '#identity/models/user'

/** Pictures of people. */
export default class AvatarController {
  /** To staff all are shown; to a customer those of staff and their own. */
  async show({ auth, params, response }: HttpContext) {
    const person = await this.find(params.id, params.hash)
    const viewer = auth.getUserOrFail()
    const mayView = viewer.isStaff || person.isStaff || viewer.id === person.id
    if (!mayView || !(await drive.use().exists(person.avatarKey!))) throw new AvatarNotFound()
    response
      .header('Content-Type', 'image/webp')
      .header('Content-Security-Policy', `default-src 'none'; sandbox`)
      .header('X-Content-Type-Options', 'nosniff')
      .header('Cache-Control', 'private, max-age=31536000, immutable')
    return response.stream(await drive.use().getStream(person.avatarKey!))
  }

  async store({ auth, request, response, session, i18n }: HttpContext) {
    const { files } = await request.validateUsing(avatarValidator)
    await new ChangeAvatar().execute(auth.getUserOrFail(), files[0]!.tmpPath!)
    session.flash('success', i18n.t('identity.profile.picture_saved'))
    return response.redirect().toRoute('account.profile.show')
  }

  async destroy({ auth, response, session, i18n }: HttpContext) {
    await removeAvatar(auth.getUserOrFail())
    session.flash('success', i18n.t('identity.profile.picture_removed'))
    return response.redirect().toRoute('account.profile.show')
  }

  private async find(id: string, hash: string): Promise<User> {
    if (!/^\d{1,15}$/.test(id) || !/^[0-9a-f]{64}$/.test(hash)) throw new AvatarNotFound()
    const person = await User.find(Number(id))
    if (person?.avatarKey !== avatarKeyOf(Number(id), hash)) throw new AvatarNotFound()
    return person
  }
}
