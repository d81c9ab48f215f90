import { Job } from '#foundation/queue/job'
import User from '#identity/models/user'
import { ExecuteDueReset } from '#identity/second_factor/resets/actions/execute_due_reset'

/** Runs when the wait is over; what is not due, or was stopped, is left alone. */
export class ExecuteFactorReset extends Job<{ userId: number; resetId: number }> {
  static jobName = 'identity.execute_factor_reset'

  async run() {
    const user = await User.find(this.payload.userId)
    if (user) await new ExecuteDueReset().execute(user)
  }
}
