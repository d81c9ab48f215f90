/*
|--------------------------------------------------------------------------
| Events
|--------------------------------------------------------------------------
|
| Every event and who listens to it: all side effects on one screen.
|
*/

import { listen } from '#foundation/events/listener'
import GuestRequestReceived from '#channels/web_form/events/guest_request_received'
import SweepOnceADay from '#channels/web_form/listeners/sweep_once_a_day'
import ApiTokenCreated from '#identity/api_tokens/events/api_token_created'
import ApiTokenRevoked from '#identity/api_tokens/events/api_token_revoked'
import AppSignedIn from '#identity/api_tokens/events/app_signed_in'
import AppSignedOut from '#identity/api_tokens/events/app_signed_out'
import RefreshTokenStolen from '#identity/api_tokens/events/refresh_token_stolen'
import UserCreated from '#identity/events/user_created'
import LinkIssued from '#identity/links/events/link_issued'
import PersonNoticed from '#identity/notices/person_noticed'
import WorkspaceOpened from '#workspaces/sign_up/events/workspace_opened'
import WorkspacesLookedFor from '#workspaces/sign_up/events/workspaces_looked_for'
import VerifyOwnersAddress from '#workspaces/sign_up/listeners/verify_owners_address'
import AwaitFactorReset from '#identity/second_factor/resets/listeners/await_factor_reset'
import FactorResetAgreed from '#identity/second_factor/resets/events/factor_reset_agreed'
import FactorResetCancelled from '#identity/second_factor/resets/events/factor_reset_cancelled'
import FactorResetStarted from '#identity/second_factor/resets/events/factor_reset_started'
import FactorsReset from '#identity/second_factor/resets/events/factors_reset'
import FollowerAdded from '#tickets/events/follower_added'
import FollowerRemoved from '#tickets/events/follower_removed'
import MessageAdded from '#tickets/events/message_added'
import TicketCreated from '#tickets/events/ticket_created'
import TicketRated from '#tickets/events/ticket_rated'
import TicketUpdated from '#tickets/events/ticket_updated'
import BroadcastTicketChange from '#notifications/listeners/broadcast_ticket_change'
import MailConfirmationLink from '#notifications/listeners/mail_confirmation_link'
import MailLink from '#notifications/listeners/mail_link'
import MailNotice from '#notifications/listeners/mail_notice'
import MailRequester from '#notifications/listeners/mail_requester'
import MailWatchingStaff from '#notifications/listeners/mail_watching_staff'
import MailWorkspaceList from '#notifications/listeners/mail_workspace_list'

listen(UserCreated, [])
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

listen(WorkspaceOpened, [VerifyOwnersAddress])
listen(WorkspacesLookedFor, [MailWorkspaceList])

listen(GuestRequestReceived, [MailConfirmationLink, SweepOnceADay])

listen(TicketCreated, [BroadcastTicketChange, MailRequester])
listen(TicketUpdated, [BroadcastTicketChange])
listen(TicketRated, [BroadcastTicketChange])
listen(MessageAdded, [BroadcastTicketChange, MailRequester, MailWatchingStaff])
listen(FollowerAdded, [BroadcastTicketChange])
listen(FollowerRemoved, [BroadcastTicketChange])
