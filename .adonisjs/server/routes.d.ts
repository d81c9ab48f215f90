import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'session.create': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'preferences.update': { paramsTuple?: []; params?: {} }
    'links.sign_in.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.sign_in.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.sign_up.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.sign_up.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.password_reset.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.password_reset.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.confirmation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.confirmation.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_verification.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_verification.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_old.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_old.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_new.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_new.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'mailed_link.show': { paramsTuple?: []; params?: {} }
    'sign_in_link.store': { paramsTuple?: []; params?: {} }
    'registration.create': { paramsTuple?: []; params?: {} }
    'registration.store': { paramsTuple?: []; params?: {} }
    'password_reset.create': { paramsTuple?: []; params?: {} }
    'password_reset.store': { paramsTuple?: []; params?: {} }
    'account.confirmation.show': { paramsTuple?: []; params?: {} }
    'account.confirmation.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_link.store': { paramsTuple?: []; params?: {} }
    'account.show': { paramsTuple?: []; params?: {} }
    'account.profile.show': { paramsTuple?: []; params?: {} }
    'account.profile.update': { paramsTuple?: []; params?: {} }
    'account.avatar.store': { paramsTuple?: []; params?: {} }
    'account.avatar.destroy': { paramsTuple?: []; params?: {} }
    'account.security.show': { paramsTuple?: []; params?: {} }
    'account.password.update': { paramsTuple?: []; params?: {} }
    'account.password.store': { paramsTuple?: []; params?: {} }
    'account.email_change.store': { paramsTuple?: []; params?: {} }
    'account.email_change.destroy': { paramsTuple?: []; params?: {} }
    'account.verification.store': { paramsTuple?: []; params?: {} }
    'account.sessions.index': { paramsTuple?: []; params?: {} }
    'account.sessions.destroy_others': { paramsTuple?: []; params?: {} }
    'account.sessions.destroy': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'avatars.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'hash': ParamValue} }
    'account.tokens.index': { paramsTuple?: []; params?: {} }
    'account.tokens.create': { paramsTuple?: []; params?: {} }
    'account.tokens.store': { paramsTuple?: []; params?: {} }
    'account.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'settings.token_rules.update': { paramsTuple?: []; params?: {} }
    'settings.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.description.show': { paramsTuple?: []; params?: {} }
    'api.app_sessions.store': { paramsTuple?: []; params?: {} }
    'api.refreshed_tokens.store': { paramsTuple?: []; params?: {} }
    'api.app_sessions.destroy': { paramsTuple?: []; params?: {} }
    'api.me.show': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'second_factor.store': { paramsTuple?: []; params?: {} }
    'second_factor.destroy': { paramsTuple?: []; params?: {} }
    'second_factor.challenges.store': { paramsTuple?: []; params?: {} }
    'second_factor.passkeys.store': { paramsTuple?: []; params?: {} }
    'session.challenges.store': { paramsTuple?: []; params?: {} }
    'session.passkeys.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.show': { paramsTuple?: []; params?: {} }
    'account.second_factor.reset.destroy': { paramsTuple?: []; params?: {} }
    'account.second_factor.fresh_codes.destroy': { paramsTuple?: []; params?: {} }
    'account.second_factor.totp.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.totp.update': { paramsTuple?: []; params?: {} }
    'account.second_factor.totp.destroy': { paramsTuple?: []; params?: {} }
    'account.second_factor.challenges.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.passkeys.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.passkeys.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.second_factor.passkeys.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.second_factor.recovery_codes.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_challenges.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_passkeys.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_codes.store': { paramsTuple?: []; params?: {} }
    'settings.people.factor_reset.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.factor_reset.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'links.factor_reset.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.factor_reset.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.factor_reset_consent.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.factor_reset_consent.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.support_access.index': { paramsTuple?: []; params?: {} }
    'settings.support_access.store': { paramsTuple?: []; params?: {} }
    'settings.support_access.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'support_session.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.invitations.index': { paramsTuple?: []; params?: {} }
    'settings.invitations.store': { paramsTuple?: []; params?: {} }
    'settings.invitations.list.create': { paramsTuple?: []; params?: {} }
    'settings.invitations.list.preview': { paramsTuple?: []; params?: {} }
    'settings.invitations.list.store': { paramsTuple?: []; params?: {} }
    'settings.invitations.mails.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'links.invitation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.invitation.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.people.index': { paramsTuple?: []; params?: {} }
    'settings.people.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.role.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.teams.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.deactivation.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.deactivation.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.sessions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.password_mail.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.ownership.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.erasure.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.data.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.index': { paramsTuple?: []; params?: {} }
    'settings.teams.store': { paramsTuple?: []; params?: {} }
    'settings.teams.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.members.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'userId': ParamValue} }
    'settings.roles.index': { paramsTuple?: []; params?: {} }
    'handover': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'agent.first_steps.show': { paramsTuple?: []; params?: {} }
    'agent.first_steps.destroy': { paramsTuple?: []; params?: {} }
    'agent.portal_visit.store': { paramsTuple?: []; params?: {} }
    'settings.general.show': { paramsTuple?: []; params?: {} }
    'settings.general.update': { paramsTuple?: []; params?: {} }
    'settings.brand.show': { paramsTuple?: []; params?: {} }
    'settings.brand.update': { paramsTuple?: []; params?: {} }
    'settings.logo.store': { paramsTuple?: []; params?: {} }
    'settings.logo.destroy': { paramsTuple?: []; params?: {} }
    'settings.access.show': { paramsTuple?: []; params?: {} }
    'settings.access.update': { paramsTuple?: []; params?: {} }
    'logo.show': { paramsTuple: [ParamValue]; params: {'hash': ParamValue} }
    'settings.domains.index': { paramsTuple?: []; params?: {} }
    'settings.domains.store': { paramsTuple?: []; params?: {} }
    'settings.primary_domain.destroy': { paramsTuple?: []; params?: {} }
    'settings.domains.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.domain_checks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.primary_domain.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.workspace_data.show': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.exports.store': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.exports.show': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'settings.workspace_data.deletion.store': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.deletion.destroy': { paramsTuple?: []; params?: {} }
    'agent.tickets.index': { paramsTuple?: []; params?: {} }
    'agent.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.tickets.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.following.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.ccs.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.ccs.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'number': ParamValue,'userId': ParamValue} }
    'agent.held_replies.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.held_replies.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.following.destroy': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'api.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.home': { paramsTuple?: []; params?: {} }
    'portal.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.rating.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.solution.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.quarantine.index': { paramsTuple?: []; params?: {} }
    'agent.quarantine.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.quarantine.retry.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.quarantine.block.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.quarantine.source.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.mail_blocks.destroy': { paramsTuple?: []; params?: {} }
    'agent.message_originals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.message_sources.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.mail_attempts.store': { paramsTuple: [ParamValue,ParamValue]; params: {'number': ParamValue,'id': ParamValue} }
    'portal.requests.create': { paramsTuple?: []; params?: {} }
    'portal.requests.sent': { paramsTuple?: []; params?: {} }
    'portal.requests.store': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'portal.request_confirmations.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'mail_intake.store': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.index': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.create': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.store': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mailboxes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mailboxes.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.default_mailbox.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_intake_tokens.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'token': ParamValue} }
    'settings.mailbox_connection.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mailbox_connection.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mailbox_tests.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_intake_tokens.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.notifications.index': { paramsTuple?: []; params?: {} }
    'agent.notifications.reading.store_all': { paramsTuple?: []; params?: {} }
    'agent.notifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.notifications.reading.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.notifications.reading.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.show': { paramsTuple?: []; params?: {} }
    'account.notifications.update': { paramsTuple?: []; params?: {} }
    'account.notifications.pause.store': { paramsTuple?: []; params?: {} }
    'account.notifications.pause.destroy': { paramsTuple?: []; params?: {} }
    'account.notifications.devices.store': { paramsTuple?: []; params?: {} }
    'account.notifications.devices.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.devices.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.devices.trial.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notifications.unsubscribe.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'notifications.unsubscribe.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'local_mails.index': { paramsTuple?: []; params?: {} }
    'local_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_templates.index': { paramsTuple?: []; params?: {} }
    'settings.mail_templates.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail_templates.update': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail_templates.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail_template_previews.store': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail_template_tests.store': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail.show': { paramsTuple?: []; params?: {} }
    'settings.mail.update': { paramsTuple?: []; params?: {} }
    'settings.mail.automatic.store': { paramsTuple?: []; params?: {} }
    'settings.mail.suppressions.destroy': { paramsTuple?: []; params?: {} }
    'links.owner_welcome.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.owner_welcome.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.webhooks.create': { paramsTuple?: []; params?: {} }
    'settings.webhooks.store': { paramsTuple?: []; params?: {} }
    'settings.webhooks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_secrets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_secrets.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.index': { paramsTuple?: []; params?: {} }
    'settings.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_state.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_tests.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_replays.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_deliveries.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'settings.webhook_replays.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'api.webhooks.index': { paramsTuple?: []; params?: {} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'api.webhooks.store': { paramsTuple?: []; params?: {} }
    'api.webhooks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_secrets.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_replays.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.replay': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'subscribe': { paramsTuple?: []; params?: {} }
    'unsubscribe': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'installation.preferences.update': { paramsTuple?: []; params?: {} }
    'installation.sign_up.create': { paramsTuple?: []; params?: {} }
    'installation.sign_up.store': { paramsTuple?: []; params?: {} }
    'installation.sign_up.address': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.create': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.store': { paramsTuple?: []; params?: {} }
    'installation.tls_check': { paramsTuple?: []; params?: {} }
    'installation.mail_intake.store': { paramsTuple?: []; params?: {} }
    'installation.home': { paramsTuple?: []; params?: {} }
    'operator.session.destroy': { paramsTuple?: []; params?: {} }
    'operator.session.create': { paramsTuple?: []; params?: {} }
    'operator.session.store': { paramsTuple?: []; params?: {} }
    'operator.factor.create': { paramsTuple?: []; params?: {} }
    'operator.factor.store': { paramsTuple?: []; params?: {} }
    'operator.factor_set_up.create': { paramsTuple?: []; params?: {} }
    'operator.factor_set_up.store': { paramsTuple?: []; params?: {} }
    'operator.set_up.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'operator.set_up.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'operator.recovery_codes.show': { paramsTuple?: []; params?: {} }
    'operator.workspaces.index': { paramsTuple?: []; params?: {} }
    'operator.workspaces.create': { paramsTuple?: []; params?: {} }
    'operator.workspaces.store': { paramsTuple?: []; params?: {} }
    'operator.workspaces.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.plan.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.suspension.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.suspension.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.export.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.deletion.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.deletion.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.support_session.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.maintenance.show': { paramsTuple?: []; params?: {} }
    'operator.maintenance.update': { paramsTuple?: []; params?: {} }
    'operator.maintenance.destroy': { paramsTuple?: []; params?: {} }
    'operator.operators.index': { paramsTuple?: []; params?: {} }
    'operator.operators.store': { paramsTuple?: []; params?: {} }
    'operator.operators.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'operator.queues.index': { paramsTuple?: []; params?: {} }
    'operator.queues.retries.store': { paramsTuple?: []; params?: {} }
    'operator.queues.discards.store': { paramsTuple?: []; params?: {} }
    'operator.acts.index': { paramsTuple?: []; params?: {} }
  }
  GET: {
    'session.create': { paramsTuple?: []; params?: {} }
    'links.sign_in.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.sign_up.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.password_reset.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.confirmation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_verification.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_old.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_new.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'mailed_link.show': { paramsTuple?: []; params?: {} }
    'registration.create': { paramsTuple?: []; params?: {} }
    'password_reset.create': { paramsTuple?: []; params?: {} }
    'account.confirmation.show': { paramsTuple?: []; params?: {} }
    'account.show': { paramsTuple?: []; params?: {} }
    'account.profile.show': { paramsTuple?: []; params?: {} }
    'account.security.show': { paramsTuple?: []; params?: {} }
    'account.sessions.index': { paramsTuple?: []; params?: {} }
    'avatars.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'hash': ParamValue} }
    'account.tokens.index': { paramsTuple?: []; params?: {} }
    'account.tokens.create': { paramsTuple?: []; params?: {} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'api.description.show': { paramsTuple?: []; params?: {} }
    'api.me.show': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'account.second_factor.show': { paramsTuple?: []; params?: {} }
    'links.factor_reset.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.factor_reset_consent.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.support_access.index': { paramsTuple?: []; params?: {} }
    'support_session.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.invitations.index': { paramsTuple?: []; params?: {} }
    'settings.invitations.list.create': { paramsTuple?: []; params?: {} }
    'links.invitation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.people.index': { paramsTuple?: []; params?: {} }
    'settings.people.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.data.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.index': { paramsTuple?: []; params?: {} }
    'settings.roles.index': { paramsTuple?: []; params?: {} }
    'handover': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'agent.first_steps.show': { paramsTuple?: []; params?: {} }
    'settings.general.show': { paramsTuple?: []; params?: {} }
    'settings.brand.show': { paramsTuple?: []; params?: {} }
    'settings.access.show': { paramsTuple?: []; params?: {} }
    'logo.show': { paramsTuple: [ParamValue]; params: {'hash': ParamValue} }
    'settings.domains.index': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.show': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.exports.show': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'agent.tickets.index': { paramsTuple?: []; params?: {} }
    'agent.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'api.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.home': { paramsTuple?: []; params?: {} }
    'portal.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.quarantine.index': { paramsTuple?: []; params?: {} }
    'agent.quarantine.source.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.message_originals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.message_sources.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.requests.create': { paramsTuple?: []; params?: {} }
    'portal.requests.sent': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.mailboxes.index': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.create': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mailbox_connection.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.notifications.index': { paramsTuple?: []; params?: {} }
    'agent.notifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.show': { paramsTuple?: []; params?: {} }
    'notifications.unsubscribe.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'local_mails.index': { paramsTuple?: []; params?: {} }
    'local_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_templates.index': { paramsTuple?: []; params?: {} }
    'settings.mail_templates.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail.show': { paramsTuple?: []; params?: {} }
    'links.owner_welcome.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.webhooks.create': { paramsTuple?: []; params?: {} }
    'settings.webhooks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_secrets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.index': { paramsTuple?: []; params?: {} }
    'settings.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_deliveries.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'api.webhooks.index': { paramsTuple?: []; params?: {} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'installation.sign_up.create': { paramsTuple?: []; params?: {} }
    'installation.sign_up.address': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.create': { paramsTuple?: []; params?: {} }
    'installation.tls_check': { paramsTuple?: []; params?: {} }
    'installation.home': { paramsTuple?: []; params?: {} }
    'operator.session.create': { paramsTuple?: []; params?: {} }
    'operator.factor.create': { paramsTuple?: []; params?: {} }
    'operator.factor_set_up.create': { paramsTuple?: []; params?: {} }
    'operator.set_up.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'operator.recovery_codes.show': { paramsTuple?: []; params?: {} }
    'operator.workspaces.index': { paramsTuple?: []; params?: {} }
    'operator.workspaces.create': { paramsTuple?: []; params?: {} }
    'operator.workspaces.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.maintenance.show': { paramsTuple?: []; params?: {} }
    'operator.operators.index': { paramsTuple?: []; params?: {} }
    'operator.queues.index': { paramsTuple?: []; params?: {} }
    'operator.acts.index': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'session.create': { paramsTuple?: []; params?: {} }
    'links.sign_in.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.sign_up.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.password_reset.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.confirmation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_verification.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_old.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_new.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'mailed_link.show': { paramsTuple?: []; params?: {} }
    'registration.create': { paramsTuple?: []; params?: {} }
    'password_reset.create': { paramsTuple?: []; params?: {} }
    'account.confirmation.show': { paramsTuple?: []; params?: {} }
    'account.show': { paramsTuple?: []; params?: {} }
    'account.profile.show': { paramsTuple?: []; params?: {} }
    'account.security.show': { paramsTuple?: []; params?: {} }
    'account.sessions.index': { paramsTuple?: []; params?: {} }
    'avatars.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'hash': ParamValue} }
    'account.tokens.index': { paramsTuple?: []; params?: {} }
    'account.tokens.create': { paramsTuple?: []; params?: {} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'api.description.show': { paramsTuple?: []; params?: {} }
    'api.me.show': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'account.second_factor.show': { paramsTuple?: []; params?: {} }
    'links.factor_reset.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.factor_reset_consent.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.support_access.index': { paramsTuple?: []; params?: {} }
    'support_session.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.invitations.index': { paramsTuple?: []; params?: {} }
    'settings.invitations.list.create': { paramsTuple?: []; params?: {} }
    'links.invitation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.people.index': { paramsTuple?: []; params?: {} }
    'settings.people.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.data.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.index': { paramsTuple?: []; params?: {} }
    'settings.roles.index': { paramsTuple?: []; params?: {} }
    'handover': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'agent.first_steps.show': { paramsTuple?: []; params?: {} }
    'settings.general.show': { paramsTuple?: []; params?: {} }
    'settings.brand.show': { paramsTuple?: []; params?: {} }
    'settings.access.show': { paramsTuple?: []; params?: {} }
    'logo.show': { paramsTuple: [ParamValue]; params: {'hash': ParamValue} }
    'settings.domains.index': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.show': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.exports.show': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'agent.tickets.index': { paramsTuple?: []; params?: {} }
    'agent.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'api.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.home': { paramsTuple?: []; params?: {} }
    'portal.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.quarantine.index': { paramsTuple?: []; params?: {} }
    'agent.quarantine.source.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.message_originals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.message_sources.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.requests.create': { paramsTuple?: []; params?: {} }
    'portal.requests.sent': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.mailboxes.index': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.create': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mailbox_connection.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.notifications.index': { paramsTuple?: []; params?: {} }
    'agent.notifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.show': { paramsTuple?: []; params?: {} }
    'notifications.unsubscribe.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'local_mails.index': { paramsTuple?: []; params?: {} }
    'local_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_templates.index': { paramsTuple?: []; params?: {} }
    'settings.mail_templates.edit': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail.show': { paramsTuple?: []; params?: {} }
    'links.owner_welcome.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.webhooks.create': { paramsTuple?: []; params?: {} }
    'settings.webhooks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_secrets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhooks.index': { paramsTuple?: []; params?: {} }
    'settings.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_deliveries.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'api.webhooks.index': { paramsTuple?: []; params?: {} }
    'api.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'installation.sign_up.create': { paramsTuple?: []; params?: {} }
    'installation.sign_up.address': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.create': { paramsTuple?: []; params?: {} }
    'installation.tls_check': { paramsTuple?: []; params?: {} }
    'installation.home': { paramsTuple?: []; params?: {} }
    'operator.session.create': { paramsTuple?: []; params?: {} }
    'operator.factor.create': { paramsTuple?: []; params?: {} }
    'operator.factor_set_up.create': { paramsTuple?: []; params?: {} }
    'operator.set_up.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'operator.recovery_codes.show': { paramsTuple?: []; params?: {} }
    'operator.workspaces.index': { paramsTuple?: []; params?: {} }
    'operator.workspaces.create': { paramsTuple?: []; params?: {} }
    'operator.workspaces.show': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.maintenance.show': { paramsTuple?: []; params?: {} }
    'operator.operators.index': { paramsTuple?: []; params?: {} }
    'operator.queues.index': { paramsTuple?: []; params?: {} }
    'operator.acts.index': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'session.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'links.sign_in.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.sign_up.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.password_reset.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.confirmation.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_verification.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_old.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.email_change_new.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'sign_in_link.store': { paramsTuple?: []; params?: {} }
    'registration.store': { paramsTuple?: []; params?: {} }
    'password_reset.store': { paramsTuple?: []; params?: {} }
    'account.confirmation.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_link.store': { paramsTuple?: []; params?: {} }
    'account.avatar.store': { paramsTuple?: []; params?: {} }
    'account.password.store': { paramsTuple?: []; params?: {} }
    'account.email_change.store': { paramsTuple?: []; params?: {} }
    'account.verification.store': { paramsTuple?: []; params?: {} }
    'account.tokens.store': { paramsTuple?: []; params?: {} }
    'api.app_sessions.store': { paramsTuple?: []; params?: {} }
    'api.refreshed_tokens.store': { paramsTuple?: []; params?: {} }
    'api.app_sessions.destroy': { paramsTuple?: []; params?: {} }
    'second_factor.store': { paramsTuple?: []; params?: {} }
    'second_factor.challenges.store': { paramsTuple?: []; params?: {} }
    'second_factor.passkeys.store': { paramsTuple?: []; params?: {} }
    'session.challenges.store': { paramsTuple?: []; params?: {} }
    'session.passkeys.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.totp.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.challenges.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.passkeys.store': { paramsTuple?: []; params?: {} }
    'account.second_factor.recovery_codes.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_challenges.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_passkeys.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_codes.store': { paramsTuple?: []; params?: {} }
    'settings.people.factor_reset.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'links.factor_reset.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.factor_reset_consent.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.support_access.store': { paramsTuple?: []; params?: {} }
    'settings.invitations.store': { paramsTuple?: []; params?: {} }
    'settings.invitations.list.store': { paramsTuple?: []; params?: {} }
    'settings.invitations.mails.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'links.invitation.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.people.deactivation.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.password_mail.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.ownership.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.erasure.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.store': { paramsTuple?: []; params?: {} }
    'settings.teams.members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.portal_visit.store': { paramsTuple?: []; params?: {} }
    'settings.logo.store': { paramsTuple?: []; params?: {} }
    'settings.domains.store': { paramsTuple?: []; params?: {} }
    'settings.domain_checks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.primary_domain.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.workspace_data.exports.store': { paramsTuple?: []; params?: {} }
    'settings.workspace_data.deletion.store': { paramsTuple?: []; params?: {} }
    'agent.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.following.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.ccs.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.solution.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.quarantine.retry.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.quarantine.block.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.mail_attempts.store': { paramsTuple: [ParamValue,ParamValue]; params: {'number': ParamValue,'id': ParamValue} }
    'portal.requests.store': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'mail_intake.store': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.store': { paramsTuple?: []; params?: {} }
    'settings.mailbox_tests.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_intake_tokens.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.notifications.reading.store_all': { paramsTuple?: []; params?: {} }
    'agent.notifications.reading.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.pause.store': { paramsTuple?: []; params?: {} }
    'account.notifications.devices.store': { paramsTuple?: []; params?: {} }
    'account.notifications.devices.trial.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notifications.unsubscribe.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.mail_template_previews.store': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail_template_tests.store': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail.automatic.store': { paramsTuple?: []; params?: {} }
    'links.owner_welcome.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'settings.webhooks.store': { paramsTuple?: []; params?: {} }
    'settings.webhook_secrets.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_tests.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_replays.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.store': { paramsTuple?: []; params?: {} }
    'api.webhook_secrets.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_replays.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhook_deliveries.replay': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'subscribe': { paramsTuple?: []; params?: {} }
    'unsubscribe': { paramsTuple?: []; params?: {} }
    'installation.sign_up.store': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.store': { paramsTuple?: []; params?: {} }
    'installation.mail_intake.store': { paramsTuple?: []; params?: {} }
    'operator.session.destroy': { paramsTuple?: []; params?: {} }
    'operator.session.store': { paramsTuple?: []; params?: {} }
    'operator.factor.store': { paramsTuple?: []; params?: {} }
    'operator.factor_set_up.store': { paramsTuple?: []; params?: {} }
    'operator.set_up.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'operator.workspaces.store': { paramsTuple?: []; params?: {} }
    'operator.suspension.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.export.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.deletion.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.support_session.store': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.operators.store': { paramsTuple?: []; params?: {} }
    'operator.queues.retries.store': { paramsTuple?: []; params?: {} }
    'operator.queues.discards.store': { paramsTuple?: []; params?: {} }
  }
  PUT: {
    'preferences.update': { paramsTuple?: []; params?: {} }
    'account.profile.update': { paramsTuple?: []; params?: {} }
    'account.password.update': { paramsTuple?: []; params?: {} }
    'settings.token_rules.update': { paramsTuple?: []; params?: {} }
    'account.second_factor.totp.update': { paramsTuple?: []; params?: {} }
    'account.second_factor.passkeys.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.invitations.list.preview': { paramsTuple?: []; params?: {} }
    'settings.people.role.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.teams.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.general.update': { paramsTuple?: []; params?: {} }
    'settings.brand.update': { paramsTuple?: []; params?: {} }
    'settings.access.update': { paramsTuple?: []; params?: {} }
    'agent.held_replies.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.rating.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'settings.mailboxes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.default_mailbox.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mailbox_connection.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.update': { paramsTuple?: []; params?: {} }
    'settings.mail_templates.update': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail.update': { paramsTuple?: []; params?: {} }
    'settings.webhooks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_state.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.webhook_replays.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'delivery': ParamValue} }
    'installation.preferences.update': { paramsTuple?: []; params?: {} }
    'operator.plan.update': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.maintenance.update': { paramsTuple?: []; params?: {} }
  }
  DELETE: {
    'account.avatar.destroy': { paramsTuple?: []; params?: {} }
    'account.email_change.destroy': { paramsTuple?: []; params?: {} }
    'account.sessions.destroy_others': { paramsTuple?: []; params?: {} }
    'account.sessions.destroy': { paramsTuple: [ParamValue]; params: {'key': ParamValue} }
    'account.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'second_factor.destroy': { paramsTuple?: []; params?: {} }
    'account.second_factor.reset.destroy': { paramsTuple?: []; params?: {} }
    'account.second_factor.fresh_codes.destroy': { paramsTuple?: []; params?: {} }
    'account.second_factor.totp.destroy': { paramsTuple?: []; params?: {} }
    'account.second_factor.passkeys.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.factor_reset.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.support_access.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.invitations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.deactivation.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.people.sessions.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.members.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'userId': ParamValue} }
    'agent.first_steps.destroy': { paramsTuple?: []; params?: {} }
    'settings.logo.destroy': { paramsTuple?: []; params?: {} }
    'settings.primary_domain.destroy': { paramsTuple?: []; params?: {} }
    'settings.domains.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.workspace_data.deletion.destroy': { paramsTuple?: []; params?: {} }
    'agent.ccs.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'number': ParamValue,'userId': ParamValue} }
    'agent.held_replies.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.following.destroy': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.quarantine.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.mail_blocks.destroy': { paramsTuple?: []; params?: {} }
    'settings.mailboxes.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_intake_tokens.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'token': ParamValue} }
    'agent.notifications.reading.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.notifications.pause.destroy': { paramsTuple?: []; params?: {} }
    'account.notifications.devices.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.mail_templates.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'locale': ParamValue} }
    'settings.mail.suppressions.destroy': { paramsTuple?: []; params?: {} }
    'settings.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'operator.suspension.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.deletion.destroy': { paramsTuple: [ParamValue]; params: {'slug': ParamValue} }
    'operator.maintenance.destroy': { paramsTuple?: []; params?: {} }
    'operator.operators.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PATCH: {
    'settings.people.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.teams.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.tickets.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'account.notifications.devices.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.webhooks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}