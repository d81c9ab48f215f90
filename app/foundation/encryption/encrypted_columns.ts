interface EncryptedColumnDefinition {
  /** The columns that say whose value it is; a value copied to another row does not open. */
  boundTo: readonly string[]
  /** The key of its table, for whoever walks all rows. */
  key: readonly string[]
}

/**
 * Every column whose values are encrypted, as `table.column`: what the command that changes
 * the installation's key walks. Columns of workspaces are bound to `tenant_id`.
 */
export const encryptedColumns = {
  'totp_factors.secret': { boundTo: ['tenant_id', 'user_id'], key: ['tenant_id', 'user_id'] },
  'mailboxes.secrets': { boundTo: ['tenant_id', 'id'], key: ['tenant_id', 'id'] },
  'webhook_endpoints.secret': { boundTo: ['tenant_id', 'key'], key: ['tenant_id', 'id'] },
  'webhook_endpoints.former_secret': { boundTo: ['tenant_id', 'key'], key: ['tenant_id', 'id'] },
  'push_subscriptions.keys': {
    boundTo: ['tenant_id', 'endpoint_hash'],
    key: ['tenant_id', 'id'],
  },
  'push_keys.private_key': { boundTo: ['public_key'], key: ['id'] },
  'operators.totp_secret': { boundTo: ['id'], key: ['id'] },
} as const satisfies Record<string, EncryptedColumnDefinition>

export type EncryptedColumnName = keyof typeof encryptedColumns
