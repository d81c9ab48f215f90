import type { MessageId } from '~/i18n/messages'

/** The sentence that says what an event means. */
export function eventText(name: string): MessageId {
  return `webhooks.events.${name.replaceAll('.', '_')}` as MessageId
}
