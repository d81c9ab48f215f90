import type { JsonValue } from '#foundation/events/domain_event'
import MailLink from '#identity/links/models/mail_link'
import Invitation from '#identity/invitations/models/invitation'
import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import { redactJson, redactor } from '#identity/privacy/redact'
import { tenantRows } from '#tenancy/tenant_rows'

/** Invitations the person got or sent, and links mailed to them or in their name. */
export class InvitationHolder implements PersonalDataHolder {
  readonly name = 'invitations'

  async collect({ userId, emails }: Traces): Promise<PersonalData> {
    const got = await Invitation.query().whereIn('email', emails).orderBy('id')
    const sent = await Invitation.query().where('inviter_id', userId).orderBy('id')
    const facts = ({ role, sentAt, acceptedAt, note }: Invitation) => ({
      role,
      note,
      sentAt: sentAt.toISO(),
      acceptedAt: acceptedAt?.toISO() ?? null,
    })
    return { content: { received: got.map(facts), sent: sent.map(facts) } }
  }

  async erase(traces: Traces): Promise<void> {
    await this.eraseInvitations(traces)
    await this.eraseLinks(traces)
  }

  private async eraseInvitations({ userId, emails }: Traces) {
    const theirs = await Invitation.query()
      .whereIn('email', emails)
      .orWhere('accepted_by_id', userId)
    for (const invitation of theirs) {
      invitation.merge({
        email: `invitation-${invitation.id}@anonymized.invalid`,
        name: '',
        note: '',
        revokedAt: invitation.isOver ? invitation.revokedAt : invitation.sentAt,
      })
      await invitation.save()
    }
    await tenantRows('invitations').where('inviter_id', userId).update({ note: '' })
  }

  /** Invitations of others carry the name of who invited them. */
  private async eraseLinks(traces: Traces) {
    await MailLink.query()
      .where((theirs) => theirs.where('user_id', traces.userId).orWhereIn('email', traces.emails))
      .delete()
    const redact = redactor(traces)
    const links = await MailLink.query().where('purpose', 'invitation')
    for (const link of links) {
      const payload = redactJson(link.payload, traces, redact)
      if (JSON.stringify(payload) === JSON.stringify(link.payload)) continue
      await link.merge({ payload: payload as Record<string, JsonValue> }).save()
    }
  }
}
