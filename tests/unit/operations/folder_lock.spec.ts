import { existsSync, writeFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { FolderLock } from '#operations/local_services/folder_lock'
import { givenDataFolder } from './data_folders.js'

test.group('Folder lock', () => {
  test('is held once at a time and free after release', async ({ assert }) => {
    const { path, lockFile } = givenDataFolder()
    const lock = await FolderLock.acquire(lockFile, path, 0)
    await assert.rejects(
      () => FolderLock.acquire(lockFile, path, 0),
      new RegExp(String(process.pid))
    )

    lock.release()
    assert.isFalse(existsSync(lockFile))
    await FolderLock.acquire(lockFile, path, 0)
  })

  test('a lock left behind is taken over: {title}')
    .with([
      { title: 'its process is gone', content: '{"pid":4194300,"birth":"1"}' },
      { title: 'its process id now belongs to another', content: '{"pid":1,"birth":"another"}' },
      { title: 'it is empty, as after a full disk', content: '' },
    ])
    .run(async ({ assert }, { content }) => {
      const { path, lockFile } = givenDataFolder()
      writeFileSync(lockFile, content)
      await FolderLock.acquire(lockFile, path, 0)
      assert.isTrue(existsSync(lockFile))
    })
})
