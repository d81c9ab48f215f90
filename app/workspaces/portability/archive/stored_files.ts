import drive from '@adonisjs/drive/services/main'
import { foldersLeftOut } from '#workspaces/portability/archive/contents'

/** Everything of a workspace lies below `<id>/` in Drive; that one folder is all of it. */
export const prefixOf = (tenantId: number) => `${tenantId}/`

/** Keys of a workspace's files without its prefix, page by page, exports left out. */
export async function* storedPaths(tenantId: number): AsyncGenerator<string> {
  const prefix = prefixOf(tenantId)
  for await (const key of storedKeys(prefix)) {
    const path = key.slice(prefix.length)
    if (!foldersLeftOut.includes(path.split('/', 1)[0]!)) yield path
  }
}

/**
 * Every key below a prefix; an empty prefix walks all of Drive. Drive drops the slash at the end,
 * and S3 would then list `12/…` for `1/`: hence the second look at each key.
 */
export async function* storedKeys(prefix: string): AsyncGenerator<string> {
  let paginationToken: string | undefined
  do {
    const page = await listPage(prefix, paginationToken)
    for (const object of page.objects) {
      if (object.isFile && object.key.startsWith(prefix)) yield object.key
    }
    paginationToken = page.paginationToken
  } while (paginationToken)
}

/** The local disk knows no folder that nothing was ever put into. */
async function listPage(prefix: string, paginationToken?: string) {
  try {
    return await drive.use().listAll(prefix, { recursive: true, paginationToken })
  } catch (error) {
    const { code, cause } = error as NodeJS.ErrnoException
    if ('ENOENT' === (code ?? (cause as NodeJS.ErrnoException)?.code))
      return { objects: [], paginationToken: undefined }
    throw error
  }
}
