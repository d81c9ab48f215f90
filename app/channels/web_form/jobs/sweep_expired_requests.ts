import { Job } from '#foundation/queue/job'
import { ForgetExpiredRequests } from '#channels/web_form/actions/forget_expired_requests'

/** Keeps a workspace free of what guests sent and never confirmed. */
export class SweepExpiredRequests extends Job {
  static jobName = 'web_form.sweep_expired_requests'
  static priority = 'bulk' as const

  async run() {
    while ((await new ForgetExpiredRequests().execute()) > 0);
  }
}
