import { textsAt, type MailKind } from '#mail/templates/kinds/definition'
import type { Placeholder } from '#mail/templates/placeholders'

/** News of a ticket; the reason why somebody is told is its small print. */
function aboutTicket(kind: string, own: readonly Placeholder[] = []) {
  return {
    group: 'staff',
    texts: {
      subject: 'notifications.mail.subject',
      lead: `notifications.sentences.${kind}`,
      action: 'notifications.mail.open_ticket',
      note: `notifications.reasons.${kind}`,
    },
    placeholders: ['workspace', 'name', 'number', 'subject', 'actor', 'hasActor', ...own],
    needs: { subject: ['number'] },
  } as const satisfies MailKind
}

/** News of the workspace itself. */
function aboutWorkspace(kind: string, own: readonly Placeholder[]) {
  return {
    group: 'staff',
    texts: {
      subject: 'notifications.mail.subject_of_event',
      lead: `notifications.sentences.${kind}`,
      action: 'notifications.mail.open',
      note: `notifications.reasons.${kind}`,
    },
    placeholders: ['workspace', 'name', 'event', ...own],
  } as const satisfies MailKind
}

function deletion(kind: string) {
  return {
    group: 'staff',
    texts: {
      ...textsAt(`mails.deletion.${kind}`, ['subject', 'lead', 'more', 'action']),
      note: 'mails.deletion.note',
    },
    placeholders: ['workspace', 'name', 'actor', 'day'],
    needs: { lead: ['day'] },
    isSecurity: true,
  } as const satisfies MailKind
}

function webhookOff(reason: string, own: readonly Placeholder[]) {
  return {
    group: 'staff',
    texts: {
      ...textsAt('mails.webhook_off', ['subject', 'more', 'action', 'note']),
      lead: `mails.webhook_off.${reason}`,
    },
    placeholders: ['workspace', 'name', 'url', 'host', ...own],
    needs: { lead: ['url'] },
  } as const satisfies MailKind
}

/** To people who answer, and to those who look after the workspace. */
export const staffMails = {
  'notifications.mentioned': aboutTicket('mentioned'),
  'notifications.assigned': aboutTicket('assigned'),
  'notifications.customer_replied': aboutTicket('customer_replied'),
  'notifications.delivery_failed': aboutTicket('delivery_failed'),
  'notifications.note_added': aboutTicket('note_added'),
  'notifications.rated': aboutTicket('rated', ['rating']),
  'notifications.team_assigned': aboutTicket('team_assigned'),
  'notifications.team_new': aboutTicket('team_new'),
  'notifications.new_without_team': aboutTicket('new_without_team'),
  'notifications.digest': {
    group: 'staff',
    texts: {
      subject: 'notifications.mail.subject_of_digest',
      lead: 'notifications.mail.digest_lead',
      action: 'notifications.mail.open_all',
      note: 'notifications.mail.digest_note',
    },
    placeholders: ['workspace', 'name', 'count'],
  },
  'notifications.mailbox_failing': aboutWorkspace('mailbox_failing', ['address']),
  'notifications.webhook_off': aboutWorkspace('webhook_off', ['host']),
  'webhook_off.failing': webhookOff('failing', ['since']),
  'webhook_off.gone': webhookOff('gone', []),
  'breaker': {
    group: 'staff',
    texts: textsAt('mails.breaker', ['subject', 'lead', 'more', 'action', 'note']),
    placeholders: ['workspace', 'name'],
    isSecurity: true,
  },
  'deletion.requested': deletion('requested'),
  'deletion.cancelled': deletion('cancelled'),
} as const satisfies Record<string, MailKind>
