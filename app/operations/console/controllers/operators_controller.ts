import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateOperator } from '#operations/console/actions/create_operator'
import { DisableOperator } from '#operations/console/actions/disable_operator'
import { actorOf, operatorOf } from '#operations/console/controllers/context'
import Operator from '#operations/console/models/operator'
import { operatorProps } from '#operations/console/transformers/console_props'
import { operatorValidator } from '#operations/console/validators/console'

/** Who runs the installation. */
@inject()
export default class OperatorsController {
  constructor(
    protected createOperator: CreateOperator,
    protected disableOperator: DisableOperator
  ) {}

  async index(ctx: HttpContext) {
    const operators = await Operator.query().orderBy('disabled_at', 'desc').orderBy('name')
    return ctx.inertia.render('operator/operators', {
      operators: operators.map(operatorProps),
      ownId: operatorOf(ctx).id,
      setUpLink: (ctx.session.flashMessages.get('setUpLink') as string | undefined) ?? null,
    })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(operatorValidator)
    const { link } = await this.createOperator.execute(input, actorOf(ctx))
    ctx.session.flash('setUpLink', link)
    ctx.session.flash('success', ctx.i18n.t('operator.flash.operator_created'))
    return ctx.response.redirect().toRoute('operator.operators.index')
  }

  async destroy(ctx: HttpContext) {
    await this.disableOperator.execute(Number(ctx.params.id), actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.operator_disabled'))
    return ctx.response.redirect().toRoute('operator.operators.index')
  }
}
