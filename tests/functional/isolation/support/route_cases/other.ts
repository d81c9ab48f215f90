import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** What belongs to no feature. */
export const otherCases: RouteCases = {
  // At their own host mails are open to whoever sits at the machine.
  'local_mails.index': {
    attacks: () => [{ path: '/local/mails', outcome: 'own', isOpenAtHome: true }],
  },
  'local_mails.show': {
    attacks: ({ mailId }) => [{ path: `/local/mails/${mailId}`, isOpenAtHome: true }],
  },
  'event_stream': { triedIn: 'channels.spec.ts' },
  'subscribe': { triedIn: 'channels.spec.ts' },
  'unsubscribe': { triedIn: 'channels.spec.ts' },
  'mail_intake.store': {
    attacks: ({ mailbox }) => [
      {
        path: `/api/incoming-mails?to=${mailbox.address}`,
        json: { 'body-mime': 'Subject: x' },
        orStatus: [401],
      },
    ],
  },
  'installation.mail_intake.store': { harmless: 'knows the token of the operator only' },
  'not_found': {
    attacks: ({ tenant, attachments, mailId }) => [
      { path: `/files/${attachments.public.storageKey}` },
      { path: `/${attachments.public.storageKey}` },
      { path: `/assets/../files/${attachments.public.storageKey}` },
      { path: `/mails/${tenant.id}/${mailId}.json` },
    ],
  },
}
