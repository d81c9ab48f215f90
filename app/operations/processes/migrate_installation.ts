import type { ApplicationService } from '@adonisjs/core/types'
import { checkDatabaseRoles } from '#tenancy/check_database_roles'
import { migrate } from '#operations/local_services/database_preparation'
import { ensureDemo } from '#operations/local_services/first_run'
import { isEmbedded } from '#operations/local_services/environment'
import { checkOwnPostgres } from '#operations/local_services/own_postgres'
import { checkSettings } from '#operations/local_services/settings_check'

/** @throws LocalServiceError naming the setting or the role that is not right */
export async function migrateInstallation(app: ApplicationService, { withDemo = false } = {}) {
  checkSettings()
  if (!isEmbedded()) await checkOwnPostgres()
  await migrate(app)
  await checkDatabaseRoles()
  if (!withDemo) return
  process.env.PATCHBAY_DEMO = 'true'
  await ensureDemo(() => {})
}
