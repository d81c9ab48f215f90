import { DomainEvent } from '#foundation/events/domain_event'
import type { OffReason } from '#webhooks/models/webhook_endpoint'

/** The workspace tells another address of its events from now on. */
export class WebhookCreated extends DomainEvent<{ endpointId: number; url: string }> {
  static eventName = 'webhook.created'
}

/** Where to, or what is told, changed. */
export class WebhookUpdated extends DomainEvent<{
  endpointId: number
  url: string
  keys: string[]
}> {
  static eventName = 'webhook.updated'
}

/** An address is not told any more, and its log is gone. */
export class WebhookDeleted extends DomainEvent<{ endpointId: number; url: string }> {
  static eventName = 'webhook.deleted'
}

/** Signatures are made with another secret; the former one signs for another day. */
export class WebhookSecretChanged extends DomainEvent<{ endpointId: number; url: string }> {
  static eventName = 'webhook.secret_changed'
}

/** Nothing is sent to an address any more; without an actor, because it did not work. */
export class WebhookSwitchedOff extends DomainEvent<{
  endpointId: number
  url: string
  reason: OffReason
}> {
  static eventName = 'webhook.switched_off'
}

/** An address is told again. */
export class WebhookSwitchedOn extends DomainEvent<{ endpointId: number; url: string }> {
  static eventName = 'webhook.switched_on'
}
