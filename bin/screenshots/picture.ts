import type { Page } from 'playwright'
import type { DemoWorkspace } from '#operations/demo/story'
import type { Instance } from './instance.js'
import type { Scene, Visitor } from './visitors.js'
import type { Words } from './words.js'

export interface Stage {
  demo: DemoWorkspace
  instance: Instance
  scene: Scene
  t: Words
}

export interface Picture {
  name: string
  as: Visitor
  /** Main pages are taken in every combination, the others in two. */
  isMain?: boolean
  show: (page: Page, stage: Stage) => Promise<unknown>
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()
export const at = (path: string) => async (page: Page) => {
  await page.goto(path)
  await heading(page)
}
