import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { TellPeople } from '#notifications/actions/tell_people'
import MailBounced from '#mail/events/mail_bounced'
import MailFailed from '#mail/events/mail_failed'
import MailboxFailing from '#mail/events/mailbox_failing'
import {
  tellOfFailedMail,
  tellOfFailingMailbox,
  tellOfWebhook,
} from '#notifications/telling/tell_of_channels'
import {
  tellOfChange,
  tellOfCreation,
  tellOfMessage,
  tellOfRating,
} from '#notifications/telling/tell_of_ticket'
import type { Telling } from '#notifications/telling/telling'
import MessageAdded from '#tickets/events/message_added'
import TicketCreated from '#tickets/events/ticket_created'
import TicketRated from '#tickets/events/ticket_rated'
import TicketUpdated from '#tickets/events/ticket_updated'
import { WebhookSwitchedOff } from '#webhooks/events/webhook_events'

/** What each event has to tell; null where it has nothing to say to anybody. */
const tellings: Record<string, (event: never) => Promise<Telling | null>> = {
  [TicketCreated.eventName]: tellOfCreation,
  [TicketUpdated.eventName]: tellOfChange,
  [MessageAdded.eventName]: tellOfMessage,
  [TicketRated.eventName]: tellOfRating,
  [MailFailed.eventName]: tellOfFailedMail,
  [MailBounced.eventName]: tellOfFailedMail,
  [MailboxFailing.eventName]: tellOfFailingMailbox,
  [WebhookSwitchedOff.eventName]: tellOfWebhook,
}

/** Tells people what happened, by the ways each of them chose. */
export default class TellOfEvent implements Listener {
  static listenerName = 'notifications.tell_people'

  async handle(event: RecordedEvent) {
    const telling = await tellings[event.name]?.(event as never)
    if (telling) await new TellPeople().execute(event, telling)
  }
}
