import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import Team from '#identity/models/team'
import { addressOf } from '#tenancy/installation'
import { builtInMailbox } from '#mail/mailboxes/default_mailbox'
import MailIntakeToken from '#mail/models/mail_intake_token'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import { mailboxChannel } from '#channels/email/doors/imap/mailbox_state'
import { CreateMailbox } from '#channels/email/mailbox_settings/actions/create_mailbox'
import { DeleteMailbox } from '#channels/email/mailbox_settings/actions/delete_mailbox'
import { UpdateMailbox } from '#channels/email/mailbox_settings/actions/update_mailbox'
import MailboxPolicy from '#channels/email/mailbox_settings/policies/mailbox_policy'
import { findMailbox } from '#channels/email/mailbox_settings/queries/find_mailbox'
import MailboxTransformer from '#channels/email/mailbox_settings/transformers/mailbox_transformer'
import {
  mailboxValidator,
  newMailboxValidator,
} from '#channels/email/mailbox_settings/validators/mailbox'

/** The addresses at which a workspace is written to. */
@inject()
export default class MailboxesController {
  constructor(
    protected createMailbox: CreateMailbox,
    protected updateMailbox: UpdateMailbox,
    protected deleteMailbox: DeleteMailbox
  ) {}

  async index({ bouncer, inertia, tenant }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    await builtInMailbox()
    const mailboxes = await Mailbox.query().orderByRaw('address nulls first')
    const aliases = await MailboxAlias.query().orderBy('address')
    return inertia.render('settings/mailboxes/index', {
      mailboxes: mailboxes.map((mailbox) => {
        const own = aliases.filter(({ mailboxId }) => mailboxId === mailbox.id)
        const addresses = own.map(({ address }) => address)
        return new MailboxTransformer(mailbox, tenant, addresses).toObject()
      }),
      channel: mailboxChannel(tenant.id),
    })
  }

  async create({ bouncer, inertia }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    return inertia.render('settings/mailboxes/create', {})
  }

  /** Leads on to what is left to do: forwarding, or the servers. */
  async store({ auth, bouncer, request, response, tenant }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const values = await request.validateUsing(newMailboxValidator)
    const mailbox = await this.createMailbox.execute(values, tenant, auth.getUserOrFail())
    const next =
      values.intake === 'imap' ? 'settings.mailbox_connection.edit' : 'settings.mailboxes.show'
    return response.redirect().toRoute(next, [mailbox.id])
  }

  async show({ bouncer, inertia, params, session, tenant }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    const aliases = await MailboxAlias.query().where('mailbox_id', mailbox.id).orderBy('address')
    const teams = await Team.query().whereNull('deleted_at').orderBy('name')
    const tokens = await MailIntakeToken.query().where('mailbox_id', mailbox.id).orderBy('id')
    return inertia.render('settings/mailboxes/show', {
      mailbox: new MailboxTransformer(
        mailbox,
        tenant,
        aliases.map(({ address }) => address)
      ).toObject(),
      intakeUrl: addressOf(tenant, '/api/incoming-mails'),
      teams: teams.map(({ id, name }) => ({ id, name })),
      tokens: tokens.map(({ id, name, lastUsedAt }) => ({
        id,
        name,
        lastUsedAt: lastUsedAt?.toISO() ?? null,
      })),
      madeToken: (session.flashMessages.get('madeToken') as string | undefined) ?? null,
      channel: mailboxChannel(tenant.id),
    })
  }

  async update({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    const values = await request.validateUsing(mailboxValidator)
    await this.updateMailbox.execute(mailbox, values, auth.getUserOrFail())
    session.flash('success', i18n.t('mailboxes.saved'))
    return response.redirect().toRoute('settings.mailboxes.show', [mailbox.id])
  }

  async destroy({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(MailboxPolicy).authorize('manage')
    const mailbox = await findMailbox(params.id)
    await this.deleteMailbox.execute(mailbox, auth.getUserOrFail())
    session.flash('success', i18n.t('mailboxes.removed', { address: mailbox.address ?? '' }))
    return response.redirect().toRoute('settings.mailboxes.index')
  }
}
