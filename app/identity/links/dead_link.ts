import type { HttpContext } from '@adonisjs/core/http'
import type MailLink from '#identity/links/models/mail_link'
import type { LinkPurpose } from '#identity/links/purposes'

/** Answers who opens a link that does not work (any more): why, and what to do instead. */
export function showDeadLink(ctx: HttpContext, purpose: LinkPurpose, link: MailLink | null) {
  ctx.response.status(link ? 410 : 404)
  const state = link?.state ?? 'unknown'
  return ctx.inertia.render('links/invalid', { purpose, state })
}
