/*
|--------------------------------------------------------------------------
| Where workspaces leave something
|--------------------------------------------------------------------------
|
| Every store that a deletion empties, in this order. Jobs come first, so
| that nothing writes any more; streams end once their sessions are gone.
|
*/

import { registerWorkspaceStores } from '#workspaces/deletion/workspace_store'
import { fileStore } from '#workspaces/deletion/stores/files'
import { jobStore } from '#workspaces/deletion/stores/jobs'
import { redisKeyStore } from '#workspaces/deletion/stores/redis_keys'
import { rowStore } from '#workspaces/deletion/stores/rows'
import { streamStore } from '#workspaces/deletion/stores/streams'
import { localMailStore } from '#mail/local_mailbox/local_mail_store'

registerWorkspaceStores([jobStore, localMailStore, fileStore, rowStore, streamStore, redisKeyStore])
