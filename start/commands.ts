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
import RotateKeysCommand from '#operations/keys/commands/rotate'
import Migrate from '#operations/processes/commands/migrate'
import Worker from '#operations/processes/commands/worker'
import WorkspaceExport from '#workspaces/portability/commands/export'
import WorkspaceImport from '#workspaces/portability/commands/import'

const commands = new ListLoader<typeof BaseCommand>([
  Migrate,
  RotateKeysCommand,
  Worker,
  WorkspaceExport,
  WorkspaceImport,
])

export const getMetaData = () => commands.getMetaData()
export const getCommand: typeof commands.getCommand = (metadata) => commands.getCommand(metadata)
