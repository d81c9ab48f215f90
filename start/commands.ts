/*
|--------------------------------------------------------------------------
| Commands
|--------------------------------------------------------------------------
|
| Every `node ace` command of Patchbay. Command files import what they do
| inside `run`, as they are read before the application boots.
|
*/

import { ListLoader, type BaseCommand } from '@adonisjs/core/ace'
import BackupCreate from '#operations/backups/commands/create'
import BackupList from '#operations/backups/commands/list'
import BackupRestore from '#operations/backups/commands/restore'
import MaintenanceClear from '#operations/console/commands/maintenance_clear'
import MaintenanceSet from '#operations/console/commands/maintenance_set'
import OperatorCreate from '#operations/console/commands/operator_create'
import OperatorDisable from '#operations/console/commands/operator_disable'
import OperatorList from '#operations/console/commands/operator_list'
import WorkspaceCreate from '#operations/console/commands/workspace_create'
import WorkspaceDelete from '#operations/console/commands/workspace_delete'
import WorkspaceLimits from '#operations/console/commands/workspace_limits'
import WorkspaceList from '#operations/console/commands/workspace_list'
import WorkspaceReactivate from '#operations/console/commands/workspace_reactivate'
import WorkspaceShow from '#operations/console/commands/workspace_show'
import WorkspaceSuspend from '#operations/console/commands/workspace_suspend'
import MailDkim from '#mail/commands/dkim'
import RotateKeysCommand from '#operations/keys/commands/rotate'
import Migrate from '#operations/processes/commands/migrate'
import Jobs from '#operations/queues/commands/jobs'
import JobsDiscard from '#operations/queues/commands/jobs_discard'
import JobsFailed from '#operations/queues/commands/jobs_failed'
import JobsRetry from '#operations/queues/commands/jobs_retry'
import Worker from '#operations/processes/commands/worker'
import WorkspaceExport from '#workspaces/portability/commands/export'
import WorkspaceImport from '#workspaces/portability/commands/import'

const commands = new ListLoader<typeof BaseCommand>([
  BackupCreate,
  BackupList,
  BackupRestore,
  Jobs,
  JobsDiscard,
  JobsFailed,
  JobsRetry,
  MaintenanceClear,
  MaintenanceSet,
  OperatorCreate,
  OperatorDisable,
  OperatorList,
  WorkspaceCreate,
  WorkspaceDelete,
  WorkspaceLimits,
  WorkspaceList,
  WorkspaceReactivate,
  WorkspaceShow,
  WorkspaceSuspend,
  MailDkim,
  Migrate,
  RotateKeysCommand,
  Worker,
  WorkspaceExport,
  WorkspaceImport,
])

export const getMetaData = () => commands.getMetaData()
export const getCommand: typeof commands.getCommand = (metadata) => commands.getCommand(metadata)
