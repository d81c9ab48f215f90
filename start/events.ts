/*
|--------------------------------------------------------------------------
| Events
|--------------------------------------------------------------------------
|
| Every event and who listens to it: all side effects on one screen.
|
*/

import { listen, listenToAll } from '#foundation/events/listener'
import ShowMailState from '#channels/email/answering/listeners/show_mail_state'
import MailBreakerNotice from '#mail/limits/listeners/mail_breaker_notice'
import MailCustomers from '#channels/email/answering/listeners/mail_customers'
import {
  MailReviewed,
  SenderBlocked,
  SenderUnblocked,
} from '#channels/email/quarantine/events/review_events'
import MailQuarantined from '#channels/email/receiving/events/mail_quarantined'
import GuestRequestReceived from '#channels/web_form/events/guest_request_received'
import SweepOnceADay from '#channels/web_form/listeners/sweep_once_a_day'
import ApiTokenCreated from '#identity/api_tokens/events/api_token_created'
import ApiTokenRevoked from '#identity/api_tokens/events/api_token_revoked'
import AppSignedIn from '#identity/api_tokens/events/app_signed_in'
import AppSignedOut from '#identity/api_tokens/events/app_signed_out'
import RefreshTokenStolen from '#identity/api_tokens/events/refresh_token_stolen'
import DeletionCancelled from '#workspaces/deletion/events/deletion_cancelled'
import DeletionRequested from '#workspaces/deletion/events/deletion_requested'
import ExportDownloaded from '#workspaces/portability/events/export_downloaded'
import ExportRequested from '#workspaces/portability/events/export_requested'
import WorkspaceExported from '#workspaces/portability/events/workspace_exported'
import StartExport from '#workspaces/portability/listeners/start_export'
import MailDeletion from '#notifications/listeners/mail_deletion'
import UserCreated from '#identity/events/user_created'
import InvitationAccepted from '#identity/invitations/events/invitation_accepted'
import InvitationCreated from '#identity/invitations/events/invitation_created'
import InvitationResent from '#identity/invitations/events/invitation_resent'
import InvitationRevoked from '#identity/invitations/events/invitation_revoked'
import UserAnonymized from '#identity/people/events/user_anonymized'
import UserDeactivated from '#identity/people/events/user_deactivated'
import UserErasureRequested from '#identity/people/events/user_erasure_requested'
import UserExported from '#identity/people/events/user_exported'
import UserReactivated from '#identity/people/events/user_reactivated'
import UserUpdated from '#identity/people/events/user_updated'
import SessionsEnded from '#identity/accounts/events/sessions_ended'
import UserEmailVerified from '#identity/accounts/events/user_email_verified'
import TokenRulesChanged from '#identity/api_tokens/events/token_rules_changed'
import UserRoleChanged from '#identity/people/events/user_role_changed'
import StartErasure from '#identity/privacy/listeners/start_erasure'
import TeamCreated from '#identity/teams/events/team_created'
import TeamDeleted from '#identity/teams/events/team_deleted'
import TeamMemberAdded from '#identity/teams/events/team_member_added'
import TeamMemberRemoved from '#identity/teams/events/team_member_removed'
import TeamRenamed from '#identity/teams/events/team_renamed'
import PassOnTicketsOfDeactivated from '#tickets/listeners/pass_on_tickets_of_deactivated'
import ReleaseTicketsOfDeletedTeam from '#tickets/listeners/release_tickets_of_deleted_team'
import LinkIssued from '#identity/links/events/link_issued'
import PersonNoticed from '#identity/notices/person_noticed'
import DomainAdded from '#workspaces/domains/events/domain_added'
import DomainRecordMissed from '#workspaces/domains/events/domain_record_missed'
import DomainLost from '#workspaces/domains/events/domain_lost'
import DomainRemoved from '#workspaces/domains/events/domain_removed'
import DomainVerified from '#workspaces/domains/events/domain_verified'
import WorkspaceSettingsChanged from '#workspaces/settings/events/workspace_settings_changed'
import WorkspaceOpened from '#workspaces/sign_up/events/workspace_opened'
import WorkspacesLookedFor from '#workspaces/sign_up/events/workspaces_looked_for'
import VerifyOwnersAddress from '#workspaces/sign_up/listeners/verify_owners_address'
import AwaitFactorReset from '#identity/second_factor/resets/listeners/await_factor_reset'
import FactorResetAgreed from '#identity/second_factor/resets/events/factor_reset_agreed'
import FactorResetCancelled from '#identity/second_factor/resets/events/factor_reset_cancelled'
import FactorResetStarted from '#identity/second_factor/resets/events/factor_reset_started'
import FactorsReset from '#identity/second_factor/resets/events/factors_reset'
import {
  SupportAccessGranted,
  SupportAccessRevoked,
  SupportAccessStarted,
} from '#identity/support_access/events/support_access_events'
import { CcAdded, CcRemoved } from '#tickets/ccs/cc_events'
import FollowerAdded from '#tickets/events/follower_added'
import FollowerRemoved from '#tickets/events/follower_removed'
import {
  MailboxCreated,
  MailboxDeleted,
  MailboxUpdated,
  MailIntakeTokenCreated,
  MailIntakeTokenDeleted,
} from '#channels/email/mailbox_settings/events/mailbox_events'
import MessageAdded from '#tickets/events/message_added'
import TicketCreated from '#tickets/events/ticket_created'
import TicketRated from '#tickets/events/ticket_rated'
import TicketUpdated from '#tickets/events/ticket_updated'
import { AutomaticMailResumed, AutomaticMailStopped } from '#mail/events/mail_breaker_events'
import MailBounced from '#mail/events/mail_bounced'
import MailboxFailing from '#mail/events/mailbox_failing'
import MailFailed from '#mail/events/mail_failed'
import MailTemplateChanged from '#mail/events/mail_template_changed'
import BroadcastTicketChange from '#notifications/listeners/broadcast_ticket_change'
import MailConfirmationLink from '#notifications/listeners/mail_confirmation_link'
import MailLink from '#notifications/listeners/mail_link'
import MailNotice from '#notifications/listeners/mail_notice'
import TellOfEvent from '#notifications/listeners/tell_of_event'
import MailWorkspaceList from '#notifications/listeners/mail_workspace_list'
import {
  WebhookCreated,
  WebhookDeleted,
  WebhookSecretChanged,
  WebhookSwitchedOff,
  WebhookSwitchedOn,
  WebhookUpdated,
} from '#webhooks/events/webhook_events'
import MailSwitchedOff from '#webhooks/listeners/mail_switched_off'
import PostToWebhooks from '#webhooks/listeners/post_to_webhooks'

listen(UserCreated, [])
listen(UserUpdated, [])
listen(UserEmailVerified, [])
listen(SessionsEnded, [])
listen(UserRoleChanged, [])
listen(UserDeactivated, [PassOnTicketsOfDeactivated])
listen(UserReactivated, [])
listen(UserErasureRequested, [StartErasure])
listen(UserAnonymized, [])
listen(UserExported, [])
listen(InvitationCreated, [])
listen(InvitationResent, [])
listen(InvitationRevoked, [])
listen(InvitationAccepted, [])
listen(TeamCreated, [])
listen(TeamRenamed, [])
listen(TeamDeleted, [ReleaseTicketsOfDeletedTeam])
listen(TeamMemberAdded, [])
listen(TeamMemberRemoved, [])
listen(SupportAccessGranted, [])
listen(SupportAccessRevoked, [])
listen(SupportAccessStarted, [])
listen(LinkIssued, [MailLink])
listen(PersonNoticed, [MailNotice])
listen(FactorResetStarted, [AwaitFactorReset])
listen(FactorResetAgreed, [AwaitFactorReset])
listen(FactorResetCancelled, [])
listen(FactorsReset, [])
listen(ApiTokenCreated, [])
listen(ApiTokenRevoked, [])
listen(AppSignedIn, [])
listen(AppSignedOut, [])
listen(RefreshTokenStolen, [])
listen(TokenRulesChanged, [])

listen(WorkspaceOpened, [VerifyOwnersAddress])
listen(WorkspacesLookedFor, [MailWorkspaceList])
listen(WorkspaceSettingsChanged, [])
listen(DomainAdded, [])
listen(DomainVerified, [])
listen(DomainRecordMissed, [])
listen(DomainRemoved, [])
listen(DomainLost, [])

listen(MailboxCreated, [])
listen(MailboxUpdated, [])
listen(MailboxDeleted, [])
listen(MailIntakeTokenCreated, [])
listen(MailIntakeTokenDeleted, [])

listen(ExportRequested, [StartExport])
listen(WorkspaceExported, [])
listen(ExportDownloaded, [])
listen(DeletionRequested, [MailDeletion])
listen(DeletionCancelled, [MailDeletion])

listen(MailQuarantined, [])
listen(MailReviewed, [])
listen(SenderBlocked, [])
listen(SenderUnblocked, [])

listen(GuestRequestReceived, [MailConfirmationLink, SweepOnceADay])

listen(TicketCreated, [BroadcastTicketChange, MailCustomers, TellOfEvent])
listen(TicketUpdated, [BroadcastTicketChange, TellOfEvent])
listen(TicketRated, [BroadcastTicketChange, TellOfEvent])
listen(MessageAdded, [BroadcastTicketChange, MailCustomers, TellOfEvent])
listen(FollowerAdded, [BroadcastTicketChange])
listen(CcAdded, [BroadcastTicketChange])
listen(CcRemoved, [BroadcastTicketChange])
listen(FollowerRemoved, [BroadcastTicketChange])

listen(MailFailed, [ShowMailState, TellOfEvent])
listen(MailBounced, [ShowMailState, TellOfEvent])
listen(MailboxFailing, [TellOfEvent])
listen(AutomaticMailStopped, [MailBreakerNotice])
listen(AutomaticMailResumed, [])
listen(MailTemplateChanged, [])

listen(WebhookCreated, [])
listen(WebhookUpdated, [])
listen(WebhookDeleted, [])
listen(WebhookSecretChanged, [])
listen(WebhookSwitchedOff, [MailSwitchedOff, TellOfEvent])
listen(WebhookSwitchedOn, [])

listenToAll([PostToWebhooks])
