import type { HttpContext } from '@adonisjs/core/http'
import { idFrom } from '#identity/api_tokens/id_from'
import { showUntilKept } from '#identity/second_factor/fresh_codes'
import PasskeyNotFound from '#identity/second_factor/exceptions/passkey_not_found'
import Passkey from '#identity/second_factor/models/passkey'
import { RegisterPasskey } from '#identity/second_factor/passkeys/actions/register_passkey'
import { RemovePasskey } from '#identity/second_factor/passkeys/actions/remove_passkey'
import { browserOf } from '#identity/second_factor/passkeys/challenges'
import { registrationOf } from '#identity/second_factor/passkeys/credentials'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import {
  newPasskeyValidator,
  passkeyNameValidator,
} from '#identity/second_factor/validators/second_factor'

/** A person's own passkeys. */
export default class PasskeysController {
  async store(ctx: HttpContext) {
    const { name, credential } = await ctx.request.validateUsing(newPasskeyValidator)
    const codes = await new RegisterPasskey().execute(ctx.auth.getUserOrFail(), {
      name,
      credential: registrationOf(credential),
      party: relyingPartyOf(ctx),
      sessionId: browserOf(ctx),
    })
    showUntilKept(ctx, codes)
    ctx.session.flash('success', ctx.i18n.t('identity.second_factor.passkey_added', { name }))
    return ctx.response.redirect().toRoute('account.second_factor.show')
  }

  async update(ctx: HttpContext) {
    const { name } = await ctx.request.validateUsing(passkeyNameValidator)
    const passkey = await this.find(ctx)
    await passkey.merge({ name }).save()
    return ctx.response.redirect().toRoute('account.second_factor.show')
  }

  async destroy(ctx: HttpContext) {
    const passkey = await this.find(ctx)
    await new RemovePasskey().execute(ctx.auth.getUserOrFail(), passkey)
    return ctx.response.redirect().toRoute('account.second_factor.show')
  }

  private async find({ auth, params }: HttpContext): Promise<Passkey> {
    const passkey = await Passkey.query()
      .where('user_id', auth.getUserOrFail().id)
      .where('id', idFrom(params.id))
      .first()
    if (!passkey) throw new PasskeyNotFound()
    return passkey
  }
}
