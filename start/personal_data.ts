/*
|--------------------------------------------------------------------------
| Personal data
|--------------------------------------------------------------------------
|
| Every place where people appear. A person's export asks all of them, and
| anonymizing goes through them in this order: what the others need to find
| the person comes last. See docs/guides/privacy.md.
|
*/

import { holdPersonalData } from '#identity/privacy/personal_data'
import { EventHolder } from '#identity/privacy/holders/event_holder'
import { InvitationHolder } from '#identity/privacy/holders/invitation_holder'
import { OwnedRowsHolder } from '#identity/privacy/holders/owned_rows_holder'
import { ProfileHolder } from '#identity/privacy/holders/profile_holder'
import { InboundMailHolder } from '#channels/email/receiving/privacy/inbound_mail_holder'
import { GuestRequestHolder } from '#channels/web_form/privacy/guest_request_holder'
import { OutgoingMailHolder } from '#mail/privacy/outgoing_mail_holder'
import { LocalMailHolder } from '#mail/local_mailbox/local_mail_holder'
import { NotificationHolder } from '#notifications/privacy/notification_holder'
import { SendingHolder } from '#tickets/privacy/sending_holder'
import { TicketHolder } from '#tickets/privacy/ticket_holder'
import { WebhookHolder } from '#webhooks/privacy/webhook_holder'

holdPersonalData([
  new TicketHolder(),
  new SendingHolder(),
  new GuestRequestHolder(),
  new InboundMailHolder(),
  new OutgoingMailHolder(),
  new LocalMailHolder(),
  new NotificationHolder(),
  new EventHolder(),
  new InvitationHolder(),
  new OwnedRowsHolder(),
  new WebhookHolder(),
  new ProfileHolder(),
])
