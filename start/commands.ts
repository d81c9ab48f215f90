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
import RotateKeysCommand from '#operations/keys/commands/rotate'
import Migrate from '#operations/processes/commands/migrate'
import Worker from '#operations/processes/commands/worker'
import WorkspaceExport from '#workspaces/portability/commands/export'
import WorkspaceImport from '#workspaces/portability/commands/import'

const commands = new ListLoader<typeof BaseCommand>([
  BackupCreate,
  BackupList,
  BackupRestore,
  Migrate,
  RotateKeysCommand,
  Worker,
  WorkspaceExport,
  WorkspaceImport,
])

export const getMetaData = () => commands.getMetaData()
export const getCommand: typeof commands.getCommand = (metadata) => commands.getCommand(metadata)
