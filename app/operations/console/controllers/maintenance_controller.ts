import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import {
  announcedMaintenance,
  AnnounceMaintenance,
  ClearMaintenance,
} from '#operations/console/actions/announce_maintenance'
import { actorOf } from '#operations/console/controllers/context'
import { maintenanceValidator } from '#operations/console/validators/console'

/** The banner that every page of the installation shows. */
@inject()
export default class MaintenanceController {
  constructor(
    protected announce: AnnounceMaintenance,
    protected clear: ClearMaintenance
  ) {}

  async show({ inertia }: HttpContext) {
    const announced = await announcedMaintenance()
    return inertia.render('operator/maintenance', {
      announced: announced && {
        textEn: announced.textEn,
        textRu: announced.textRu,
        startsAt: announced.startsAt.toISOString(),
        endsAt: announced.endsAt?.toISOString() ?? null,
      },
    })
  }

  async update(ctx: HttpContext) {
    const { startsAt, endsAt, ...texts } = await ctx.request.validateUsing(maintenanceValidator)
    const announcement = { ...texts, startsAt: startsAt ?? new Date(), endsAt: endsAt ?? null }
    await this.announce.execute(announcement, actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.maintenance_announced'))
    return ctx.response.redirect().toRoute('operator.maintenance.show')
  }

  async destroy(ctx: HttpContext) {
    await this.clear.execute(actorOf(ctx))
    ctx.session.flash('success', ctx.i18n.t('operator.flash.maintenance_cleared'))
    return ctx.response.redirect().toRoute('operator.maintenance.show')
  }
}
