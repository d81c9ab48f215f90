import app from '@adonisjs/core/services/app'
import i18nManager from '@adonisjs/i18n/services/main'
import { type HttpContext, ExceptionHandler } from '@adonisjs/core/http'
import type { HttpError, StatusPageRange, StatusPageRenderer } from '@adonisjs/core/types/http'
import ExpectedError from '#foundation/exceptions/expected_error'
import { problemFrom } from '#foundation/exceptions/problem'

/** Errors of packages, and of ours, that are pages: they would otherwise answer for themselves. */
const answeredHere = new Set([
  'E_AUTHORIZATION_FAILURE',
  'E_UNAUTHORIZED_ACCESS',
  'E_SIGN_IN_REQUIRED',
  'E_STAFF_ONLY',
  'E_CONFIRMATION_REQUIRED',
  'E_TOO_MANY_REQUESTS',
])

/** A body that is too large (413) or broken (400, or compressed wrongly): no validator saw it. */
const isUnreadable = ({ status, code }: HttpError) =>
  status === 413 || status === 400 || Boolean(code?.startsWith('Z_'))

/**
 * Turns every error into an answer a person or a program can act on: a page of our own
 * for browsers, the form again with a sentence where a form was sent, an RFC 9457
 * problem for JSON clients.
 */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction
  protected renderStatusPages = true
  protected ignoreCodes = [
    'E_ROUTE_NOT_FOUND',
    'E_UNKNOWN_WORKSPACE',
    'E_WORKSPACE_SUSPENDED',
    'E_WORKSPACE_CLOSING',
    'E_TOO_MANY_REQUESTS',
  ]

  protected statusPages: Record<StatusPageRange, StatusPageRenderer> = {
    '404': (error, { inertia, request }) =>
      error.code === 'E_UNKNOWN_WORKSPACE'
        ? inertia.render('errors/unknown_workspace', { host: request.host() ?? '' })
        : inertia.render('errors/not_found', {}),
    '403': (error, { inertia }) => {
      if (error.code === 'E_WORKSPACE_SUSPENDED') {
        return inertia.render('errors/suspended', noticeOf(error))
      }
      if (error.code === 'E_WORKSPACE_CLOSING') return inertia.render('errors/closing', {})
      return inertia.render('errors/forbidden', {})
    },
    '419': (_, { inertia }) => inertia.render('errors/page_expired', {}),
    '429': (error, { inertia }) =>
      inertia.render('errors/too_many_requests', { retryAfter: retryAfter(error) }),
    '500..599': (_, { inertia }) => inertia.render('errors/server_error', {}),
  }

  /** Who broke the connection off hears nothing, and nothing is wrong with us. */
  async report(error: unknown, ctx: HttpContext) {
    const { destroyed, complete } = ctx.request.request
    if (complete || !destroyed) await super.report(error, ctx)
  }

  async handle(error: unknown, ctx: HttpContext) {
    if (error instanceof ExpectedError) {
      error.message = this.translate(error, ctx)
      if (error.status !== 404 && this.cameFromForm(ctx)) return this.returnToForm(error, ctx)
    }
    const httpError = this.toHttpError(error)
    const isExpected = error instanceof ExpectedError
    if (!isExpected && isUnreadable(httpError)) return this.answerUnreadable(httpError, ctx)
    if (this.isAnsweredHere(httpError, ctx)) return this.answer(httpError, ctx)
    return super.handle(error, ctx)
  }

  async renderErrorAsJSON(error: HttpError, { request, response }: HttpContext) {
    response
      .status(error.status)
      .header('Content-Type', 'application/problem+json')
      .send(problemFrom(error, request.url(), this.debug))
  }

  async renderValidationErrorAsJSON(error: HttpError, ctx: HttpContext) {
    return this.renderErrorAsJSON(error, ctx)
  }

  /**
   * The page still has what was typed; flashing it too would store whole messages in sessions
   * and push the sentences about them out of a guest's cookie.
   */
  async renderValidationErrorAsHTML(error: HttpError, { session, response }: HttpContext) {
    session.flashValidationErrors(error, false)
    response.redirect().back()
  }

  /** A form that grew old goes back to its page, as CSRF errors do by themselves. */
  private isAnsweredHere({ code = '' }: HttpError, ctx: HttpContext) {
    return answeredHere.has(code) || (code === 'E_BAD_CSRF_TOKEN' && !this.cameFromForm(ctx))
  }

  private answerUnreadable(error: HttpError, ctx: HttpContext) {
    if (error.status !== 413) error.status = 400
    error.code = error.status === 413 ? 'E_REQUEST_ENTITY_TOO_LARGE' : 'E_UNREADABLE_BODY'
    error.message = this.translate(error, ctx)
    return this.cameFromForm(ctx) ? this.returnToForm(error, ctx) : this.renderError(error, ctx)
  }

  private answer(error: HttpError, ctx: HttpContext) {
    const seconds = retryAfter(error)
    if (error.status === 429) ctx.response.header('Retry-After', seconds)
    error.message = this.translate(error, ctx, { seconds })
    return this.renderError(error, ctx)
  }

  private translate(
    error: HttpError,
    ctx: HttpContext,
    details: Record<string, string | number> = {}
  ) {
    const i18n = languageOf(ctx)
    const known = error instanceof ExpectedError ? error.detailsIn(i18n) : {}
    return i18n.t(`problems.${error.code}`, { ...known, ...details }, error.message)
  }

  private cameFromForm({ request, session }: HttpContext) {
    const isForm = !['GET', 'HEAD'].includes(request.method())
    return isForm && Boolean(session) && request.accepts(['html', 'json']) === 'html'
  }

  private returnToForm(error: HttpError & { field?: string }, { session, response }: HttpContext) {
    if (error.field) session.flash('inputErrorsBag', { [error.field]: [error.message] })
    else session.flashErrors({ [error.code ?? 'E_EXPECTED']: error.message })
    response.redirect().back()
  }
}

/** Errors may come before a middleware has decided on a language. */
function languageOf({ i18n, request, tenant }: Partial<HttpContext> & HttpContext) {
  if (i18n) return i18n
  const asked = i18nManager.getSupportedLocaleFor(request.languages())
  return i18nManager.locale(asked ?? tenant?.locale ?? i18nManager.defaultLocale)
}

/** What an error about a suspended workspace lets its visitors know. */
function noticeOf(error: HttpError) {
  const { notice } = error as HttpError & {
    notice: { reason: string | null; contact: string | null }
  }
  return { reason: notice.reason, contact: notice.contact }
}

function retryAfter(error: HttpError): number {
  const limited = error as HttpError & { response?: { availableIn?: number } }
  return limited.response?.availableIn ?? 60
}
