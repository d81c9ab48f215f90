import { systemDatabase } from '#tenancy/system_database'
import { forgetMaintenance } from '#tenancy/maintenance/current_maintenance'
import OperatorEvent, { type Actor } from '#operations/console/models/operator_event'

export interface Announcement {
  textEn: string
  textRu: string
  startsAt: Date
  endsAt: Date | null
}

/** Puts a banner on every page of the installation, in place of the one before. */
export class AnnounceMaintenance {
  async execute({ textEn, textRu, startsAt, endsAt }: Announcement, actor: Actor): Promise<void> {
    const row = { text_en: textEn, text_ru: textRu, starts_at: startsAt, ends_at: endsAt }
    await systemDatabase().transaction(async (trx) => {
      await trx
        .knexQuery()
        .table('maintenance_notices')
        .insert(row)
        .onConflict('is_current')
        .merge(row)
      const details = { textEn, startsAt: startsAt.toISOString() }
      await OperatorEvent.write('maintenance.announced', actor, { details }, trx)
    })
    forgetMaintenance()
  }
}

export class ClearMaintenance {
  async execute(actor: Actor): Promise<void> {
    await systemDatabase().transaction(async (trx) => {
      await trx.from('maintenance_notices').delete()
      await OperatorEvent.write('maintenance.cleared', actor, {}, trx)
    })
    forgetMaintenance()
  }
}

/** What is announced, also for later. */
export async function announcedMaintenance(): Promise<Announcement | null> {
  const row = await systemDatabase().from('maintenance_notices').first()
  if (!row) return null
  return {
    textEn: row.text_en,
    textRu: row.text_ru,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }
}
