import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack, type Header } from 'tar-stream'
import { ExportWorkspace } from '#workspaces/portability/actions/export_workspace'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

type Cleanup = (undo: () => Promise<void>) => void

/** A folder that is gone after the test. */
export async function givenFolder(cleanup: Cleanup): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'patchbay-archives-'))
  cleanup(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A workspace's archive. */
export async function exported(
  workspace: Pick<TestWorkspace, 'tenant'>,
  path: string
): Promise<string> {
  await inWorkspace(workspace as TestWorkspace, () => new ExportWorkspace().execute({ path }))
  return path
}

/** What an archive holds, by the names of its entries. */
export async function entriesOf(path: string): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>()
  const tar = extract()
  const feeding = pipeline(createReadStream(path), createGunzip(), tar)
  for await (const entry of tar) {
    const parts: Buffer[] = []
    for await (const part of entry) parts.push(part as Buffer)
    entries.set(entry.header.name, Buffer.concat(parts))
  }
  await feeding
  return entries
}

export interface RawEntry {
  header: Partial<Header> & { name: string }
  content?: Buffer | string
}

/** Packs whatever it is given, also what no export would. */
export async function packed(path: string, entries: RawEntry[]): Promise<string> {
  const tar = pack()
  const written = pipeline(tar as unknown as Readable, createGzip(), createWriteStream(path))
  for (const { header, content = '' } of entries) tar.entry(header as Header, content)
  tar.finalize()
  await written
  return path
}
