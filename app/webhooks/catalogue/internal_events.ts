/**
 * Events that no webhook is ever told of, with the reason. One that stands neither here nor
 * among the public ones fails a test: somebody decides.
 */
export const internalEvents: Record<string, string> = {
  'link.issued': 'leads to a link that gives access',
  'user.noticed': 'a mail to the person alone',
  'app.signed_in': 'where a person is signed in',
  'app.signed_out': 'where a person is signed in',
  'refresh_token.stolen': 'where a person is signed in, with an address',
  'user.email_verified': 'how a person signs in',
  'user.sessions_ended': 'where a person is signed in',
  'workspace.token_rules_changed': 'how people sign in',
  'user.erasure_requested': 'a person asked to be forgotten',
  'user.exported': "a person's own affair",
  'user.factor_reset_started': 'how a person signs in',
  'user.factor_reset_agreed': 'how a person signs in',
  'user.factor_reset_cancelled': 'how a person signs in',
  'user.factors_reset': 'how a person signs in',
  'guest_request.received': 'nobody has confirmed it yet; ticket.created follows',
  'workspace.opened': 'happens before there can be an endpoint',
  'workspace.looked_for': 'who looked for their workspaces',
  'mail_template.changed': 'the wording of mails, which goes to whoever gets them',
  'mailbox.intake_token_created': 'a secret of a mailbox',
  'mailbox.intake_token_deleted': 'a secret of a mailbox',
  'webhook.created': 'would tell endpoints of each other',
  'webhook.updated': 'would tell endpoints of each other',
  'webhook.deleted': 'would tell endpoints of each other',
  'webhook.secret_changed': 'would tell endpoints of each other',
  'webhook.switched_off': 'would tell endpoints of each other',
  'webhook.switched_on': 'would tell endpoints of each other',
}
