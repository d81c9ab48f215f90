import { DomainEvent } from '#foundation/events/domain_event'

type Texts = Record<string, string>

/** Somebody changed what a kind of mail says; null stands for the built-in text of all fields. */
export default class MailTemplateChanged extends DomainEvent<{
  kind: string
  locale: string
  before: Texts | null
  after: Texts | null
}> {
  static eventName = 'mail_template.changed'
}
