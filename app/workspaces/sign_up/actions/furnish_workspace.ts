import i18nManager from '@adonisjs/i18n/services/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Locale } from '#config/i18n'
import UserCreated from '#identity/events/user_created'
import WorkspaceOpened from '#workspaces/sign_up/events/workspace_opened'

interface Owner {
  name: string
  email: string
  passwordHash: string
  locale: Locale
}

/**
 * Gives a workspace that is being provisioned its owner, settings and first team, by rows that
 * name their workspace: nothing can act in one that is not committed yet.
 * @returns the owner's id
 */
export async function furnishWorkspace(
  tenantId: number,
  { name, email, passwordHash, locale }: Owner,
  trx: TransactionClientContract
): Promise<number> {
  const insert = async (table: string, row: Record<string, unknown>) => {
    const [made] = await trx
      .table(table)
      .insert({ tenant_id: tenantId, ...row })
      .returning(table === 'workspace_settings' ? 'tenant_id' : '*')
    return made as { id: number }
  }
  const owner = await insert('users', {
    name,
    email,
    locale,
    role: 'owner',
    password: passwordHash,
  })
  const team = await insert('teams', { name: i18nManager.locale(locale).t('sign_up.first_team') })
  await insert('team_members', { team_id: team.id, user_id: owner.id })
  await insert('workspace_settings', {})
  for (const event of [
    new UserCreated({ actorId: owner.id, payload: { userId: owner.id, role: 'owner' } }),
    new WorkspaceOpened({ actorId: owner.id, payload: { ownerId: owner.id } }),
  ]) {
    const payload = JSON.stringify(event.payload)
    await insert('events', { name: event.name, actor_id: event.actorId, payload })
  }
  return owner.id
}
