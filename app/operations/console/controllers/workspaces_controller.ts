import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { workspaceUrl, installationDomain } from '#tenancy/installation'
import { WAITING_DAYS } from '#workspaces/deletion/waiting_time'
import { CreateWorkspace } from '#operations/console/actions/create_workspace'
import { actorOf, operatorOf } from '#operations/console/controllers/context'
import { findConsent } from '#operations/console/queries/find_consent'
import { findWorkspace } from '#operations/console/queries/find_workspace'
import { listActs } from '#operations/console/queries/list_acts'
import { listWorkspaces } from '#operations/console/queries/list_workspaces'
import {
  actProps,
  workspaceDetailsProps,
  workspaceProps,
} from '#operations/console/transformers/console_props'
import {
  newWorkspaceValidator,
  workspaceFiltersValidator,
} from '#operations/console/validators/console'

/** The installation's workspaces, by their numbers and never by what is written in them. */
@inject()
export default class WorkspacesController {
  constructor(protected createWorkspace: CreateWorkspace) {}

  async index({ request, inertia }: HttpContext) {
    const filters = await workspaceFiltersValidator.validate(request.qs())
    const { rows, next, previous } = await listWorkspaces(filters)
    return inertia.render('operator/workspaces/index', {
      workspaces: rows.map(workspaceProps),
      page: { next, previous },
      filters: { search: filters.search ?? '', state: filters.state ?? null },
    })
  }

  async create({ inertia }: HttpContext) {
    return inertia.render('operator/workspaces/create', { domain: installationDomain })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(newWorkspaceValidator)
    const { slug } = await this.createWorkspace.execute(input, actorOf(ctx))
    const sentence = ctx.i18n.t('operator.flash.workspace_created', { email: input.ownerEmail })
    ctx.session.flash('success', sentence)
    return ctx.response.redirect().toRoute('operator.workspaces.show', [slug])
  }

  async show(ctx: HttpContext) {
    const details = await findWorkspace(ctx.params.slug)
    const acts = await listActs({ workspaceId: details.id })
    return ctx.inertia.render('operator/workspaces/show', {
      details: workspaceDetailsProps(details),
      url: workspaceUrl(details.slug),
      consent: await findConsent(details.id),
      acts: acts.rows.map(actProps),
      waitingDays: WAITING_DAYS,
      ownEmail: operatorOf(ctx).email,
    })
  }
}
