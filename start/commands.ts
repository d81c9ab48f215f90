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

const commands = new ListLoader<typeof BaseCommand>([])

export const getMetaData = () => commands.getMetaData()
export const getCommand: typeof commands.getCommand = (metadata) => commands.getCommand(metadata)
