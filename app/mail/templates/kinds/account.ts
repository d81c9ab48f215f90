import { letterFields, textsAt, type MailKind } from '#mail/templates/kinds/definition'
import type { Placeholder } from '#mail/templates/placeholders'

interface OfLink {
  placeholders?: readonly Placeholder[]
  needs?: MailKind['needs']
}

/** A mail whose button is a link that gives a right; it says until when and who asked for it. */
function link(text: string, { placeholders = ['name'], needs }: OfLink = {}) {
  return {
    group: 'account',
    texts: textsAt(`mails.links.${text}`, letterFields),
    placeholders: ['workspace', 'until', ...placeholders],
    needs,
    fixed: { lines: ['mails.links.until'], notes: ['mails.links.asked_from'] },
    isSecurity: true,
  } as const satisfies MailKind
}

/** What happened to an account, and always what to do if it was not its owner. */
function notice(kind: string) {
  return {
    group: 'account',
    texts: {
      ...textsAt(`mails.notices.${kind}`, ['subject', 'lead']),
      action: 'mails.notices.action',
      note: 'mails.notices.note',
    },
    placeholders: ['workspace', 'name', 'when'],
    needs: { lead: ['when'] },
    fixed: { lines: ['mails.notices.not_you'] },
    isSecurity: true,
  } as const satisfies MailKind
}

/** To whoever an account belongs to, or is to belong to. */
export const accountMails = {
  'links.invitation': link('invitation', {
    placeholders: ['name', 'inviter', 'role'],
    needs: { lead: ['inviter'] },
  }),
  'links.owner_welcome': link('owner_welcome'),
  'links.sign_in': link('sign_in'),
  'links.sign_in_new': link('sign_in_new', { placeholders: [] }),
  'links.sign_up': link('sign_up', { placeholders: [] }),
  'links.sign_up_known': {
    ...link('sign_up_known'),
    placeholders: ['workspace', 'name'],
    fixed: { notes: ['mails.links.asked_from'] },
  },
  'links.password_reset': link('password_reset'),
  'links.confirmation': link('confirmation'),
  'links.email_verification': link('email_verification'),
  'links.email_change_old': link('email_change_old', {
    placeholders: ['name', 'newEmail'],
    needs: { lead: ['newEmail'] },
  }),
  'links.email_change_new': link('email_change_new'),
  'links.factor_reset': link('factor_reset', {
    placeholders: ['name', 'hours', 'by', 'byOperator'],
    needs: { lead: ['hours'] },
  }),
  'links.factor_reset_consent': link('factor_reset_consent'),

  'notices.password_changed': notice('password_changed'),
  'notices.email_changed': notice('email_changed'),
  'notices.second_factor_added': notice('second_factor_added'),
  'notices.second_factor_removed': notice('second_factor_removed'),
  'notices.recovery_codes_used': notice('recovery_codes_used'),
  'notices.recovery_codes_renewed': notice('recovery_codes_renewed'),
  'notices.second_factors_reset': notice('second_factors_reset'),
  'notices.sessions_ended': notice('sessions_ended'),
  'notices.role_changed': notice('role_changed'),
  'notices.token_stolen': notice('token_stolen'),
  'notices.api_token_added': notice('api_token_added'),

  'workspaces': {
    group: 'account',
    texts: textsAt('mails.workspaces', letterFields),
    placeholders: ['name', 'count'],
    isSecurity: true,
    isInstallations: true,
  },
} as const satisfies Record<string, MailKind>
