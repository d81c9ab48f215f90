import type { Browser, Page } from 'playwright'
import type User from '#identity/models/user'
import { openPage, openPageAt, type Visit as PageOptions } from '#tests/browser/support/open_page'
import type { TestWorkspace } from '#tests/helpers/workspaces'

export interface Visit {
  name: string
  /** Goes there and waits until it stands. */
  show: (page: Page) => Promise<void>
}

/** Somebody, and the pages they see. */
export interface Visitor {
  open: (browser: Browser, options: Omit<PageOptions, 'as'>) => Promise<Page>
  visits: Visit[]
}

export const visitor = (workspace: TestWorkspace, visits: Visit[], as?: User): Visitor => ({
  open: (browser, options) => openPage(browser, workspace, { as, ...options }),
  visits,
})

/** Nobody, at any host. */
export const stranger = (host: string, visits: Visit[]): Visitor => ({
  open: (browser, options) => openPageAt(browser, host, options),
  visits,
})

export const at = (path: string, name = path): Visit => ({
  name,
  show: async (page) => {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
})

export const then = (visit: Visit, name: string, act: (page: Page) => Promise<unknown>): Visit => ({
  name,
  show: async (page) => {
    await visit.show(page)
    await act(page)
  },
})
