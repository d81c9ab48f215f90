/**
 * Tables that stay behind, each with its reason; every other table with a workspace's rows is
 * exported, new ones by themselves. References to these tables are exported as absent.
 */
export const tablesLeftOut: Record<string, string> = {
  sessions: 'who is signed in where',
  mail_links: 'links that give access',
  pending_sign_ins: 'sign-ins under way',
  totp_factors: 'secrets of second factors',
  recovery_codes: 'secrets of second factors',
  passkeys: 'keys of second factors, bound to the host they were made at',
  passkey_challenges: 'ceremonies under way',
  factor_resets: 'resets under way',
  token_families: 'access of programs',
  refresh_tokens: 'access of programs',
  api_tokens: 'access of programs',
  mail_intake_tokens: 'access of programs',
  webhook_endpoints: 'secrets of webhooks; two installations would tell the same receivers',
  webhook_deliveries: 'what was sent to those',
  webhook_attempts: 'what was sent to those',
  event_deliveries: 'what listeners of this installation still have to do',
  push_subscriptions: 'browsers, bound to the host they were seen at',
  notification_batches: 'mails and pushes of this installation',
  workspace_exports: 'exports themselves',
  workspace_domains: 'hosts proved to this installation by a DNS record',
  support_grants: "consent to this installation's operator",
  support_accesses: "visits of this installation's operator",
  workspace_plans: 'what the operator of this installation allows',
  workspace_usage: 'what is counted on this installation',
}

/** Columns that stay behind in tables that are exported. */
export const columnsLeftOut: Record<string, Record<string, string>> = {
  users: {
    password: 'hashes of passwords could be guessed at leisure',
    second_factor_at: 'the factors stay behind too',
  },
  mailboxes: {
    secrets: "passwords, sealed with this installation's key",
    imap_state: 'of the connection from here',
    failing_told_at: 'of the connection from here',
    imap_error: 'of the connection from here',
    imap_seen_at: 'of the connection from here',
    imap_leased_by: 'which process watches it here',
    imap_leased_until: 'which process watches it here',
  },
  notifications: {
    mail_due_at: 'mails of this installation',
    push_due_at: 'pushes of this installation',
  },
  events: { relayed_at: 'what listeners of this installation were told' },
  tenants: {
    id: 'given anew',
    slug: 'stands in the manifest by itself; an import names a new one',
    primary_domain: 'domains stay behind',
    suspended_at: "the operator's decision",
    deletion_due_at: 'about this installation',
  },
}

/** What imported rows have instead of what stayed behind: past events are told to nobody again. */
export const filledOnImport: Record<string, Record<string, string>> = {
  events: { relayed_at: 'now()' },
}

/** Folders below a workspace's prefix in Drive that are not part of it. */
export const foldersLeftOut = ['exports']

/** A column whose value names a file of the workspace. */
export const holdsStorageKey = (column: string) => column.endsWith('_key') && column !== 'door_key'

/** A property in JSON columns whose value names a file of the workspace. */
export const STORAGE_KEY_PROPERTY = 'storageKey'

/** A column of rich text, which passes the allow-list once more when it comes from outside. */
export const holdsHtml = (column: string) => column.endsWith('_html')
