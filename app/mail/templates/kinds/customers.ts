import { letterFields, textsAt, type MailKind } from '#mail/templates/kinds/definition'

/** To people who ask. */
export const customerMails = {
  confirm_request: {
    group: 'customers',
    texts: textsAt('mails.confirm_request', letterFields),
    placeholders: ['workspace', 'name', 'subject', 'until'],
    // Whoever did not write must see what they are said to have written.
    needs: { lead: ['subject'] },
    fixed: { lines: ['mails.confirm_request.until'] },
  },
  request_received: {
    group: 'customers',
    texts: textsAt('mails.request_received', letterFields),
    placeholders: ['workspace', 'name', 'number', 'subject'],
    needs: { subject: ['number'] },
  },
  staff_replied: {
    group: 'customers',
    texts: textsAt('mails.staff_replied', ['subject', 'action', 'note']),
    placeholders: ['workspace', 'name', 'number', 'subject', 'author'],
    needs: { subject: ['number'] },
    paper: 'answer',
  },
  staff_replied_cc: {
    group: 'customers',
    texts: { subject: 'mails.staff_replied.subject', note: 'mails.answer.note_cc' },
    placeholders: ['workspace', 'name', 'number', 'subject', 'author'],
    needs: { subject: ['number'] },
    paper: 'answer',
  },
  too_large: {
    group: 'customers',
    texts: textsAt('mails.too_large', ['subject', 'lead', 'more', 'action', 'note']),
    placeholders: ['workspace', 'name', 'subject', 'limit'],
    needs: { lead: ['limit'] },
  },
} as const satisfies Record<string, MailKind>
