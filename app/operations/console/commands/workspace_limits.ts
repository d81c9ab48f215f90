import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { commandLineActor, limitFrom, saying } from '#operations/console/commands/run_as_operator'

export default class WorkspaceLimits extends BaseCommand {
  static commandName = 'workspace:limits'
  static description = 'Change the plan and limits of a workspace; what is not named stays'
  static help = ['  node ace workspace:limits acme --plan team --seats 20 --storage none']
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Address of the workspace, without the domain' })
  declare slug: string

  @flags.string({ description: 'Name of the plan' })
  declare plan?: string

  @flags.string({ description: 'Seats of staff, or "none" for no limit' })
  declare seats?: string

  @flags.string({ description: 'Room for files in GB, or "none"' })
  declare storage?: string

  @flags.string({ description: 'Mails per hour, or "none"' })
  declare mails?: string

  async run() {
    const { ChangePlan } = await import('#operations/console/actions/change_plan')
    const { toBytes } = await import('#operations/console/validators/console')
    const changes = this.readChanges(toBytes)
    if (!changes) return
    await saying(this, async () => {
      await new ChangePlan().execute(this.slug, changes, commandLineActor())
      this.logger.success(`Plan and limits of ${this.slug} are saved`)
    })
  }

  private readChanges(toBytes: (gigabytes: number) => number) {
    try {
      const gigabytes = limitFrom(this.storage)
      return {
        plan: this.plan,
        seatLimit: whole(limitFrom(this.seats)),
        storageLimitBytes: typeof gigabytes === 'number' ? toBytes(gigabytes) : gigabytes,
        mailsPerHourLimit: whole(limitFrom(this.mails)),
      }
    } catch (error) {
      this.logger.error((error as Error).message)
      this.exitCode = 1
    }
  }
}

function whole(limit: number | null | undefined) {
  if (typeof limit === 'number' && !Number.isSafeInteger(limit)) {
    throw new RangeError(`"${limit}" is no whole number`)
  }
  return limit
}
