import MailLink from '#identity/links/models/mail_link'
import { linkToken } from '#identity/links/link_token'
import type { LinkPurpose } from '#identity/links/purposes'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** The newest link of a purpose: its row, and the path its mail points to. */
export function newestLink(workspace: TestWorkspace, purpose: LinkPurpose) {
  return inWorkspace(workspace, async () => {
    const link = await MailLink.query().where('purpose', purpose).orderBy('id', 'desc').first()
    if (!link) throw new Error(`There is no link for ${purpose}`)
    return { link, path: pathOf(link) }
  })
}

export function countLinks(workspace: TestWorkspace, purpose: LinkPurpose): Promise<number> {
  return inWorkspace(workspace, async () => {
    const links = await MailLink.query().where('purpose', purpose)
    return links.length
  })
}

/** To be called inside the workspace. */
export function pathOf({ id, purpose }: MailLink): string {
  return `/links/${purpose.replaceAll('_', '-')}/${linkToken(id, purpose)}`
}
