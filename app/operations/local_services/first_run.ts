import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Demo workspaces are made once per data folder. The mark is written last, so a first
 * start that was cut off is completed by the next one; and who removes a demo workspace
 * does not get it back.
 */
export async function ensureDemo(onMake: () => void): Promise<void> {
  if (process.env.PATCHBAY_DEMO !== 'true') return
  const mark = join(process.env.PATCHBAY_DATA_DIR!, 'demo-made')
  if (existsSync(mark)) return

  onMake()
  const { makeDemoWorkspaces } = await import('#operations/demo/make_demo_workspaces')
  await makeDemoWorkspaces()
  writeFileSync(mark, `${new Date().toISOString()}\n`)
}
